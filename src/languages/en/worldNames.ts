/** Given names that the news of the world is full of and the list made from @stdlib lacks; words with another use in the news ("mark") are left out. */
export const MORE_MALE: readonly string[] = [
  'donald walter barack elon kanye lebron shaquille kobe malik deshawn dwyane trayvon demetrius jair',
  'hassan khalid khaled yusuf yousef youssef yousuf mustafa mustapha mehmet mohamed muhammed tariq tarek bilal imran rashid saeed saad salman faisal waleed walid nasser osama usama',
  'abdullah abdallah abdulla abdulrahman hamid hamza karim jawad qasem tayyip recep erdal bashar moammar muammar nouri haider binyamin naftali yair avigdor shimon ehud moshe yitzhak',
  'dmitry dmitri dmitriy oleg yevgeny evgeny mikhail alexey aleksei aleksey aleksandr aleksander oleksandr volodymyr viktor petro yury yuriy anatoly gennady vadim valery valeriy kirill maksim ramzan sergiy serhiy',
  'luc gilles thierry yves benoit loic didier stephane arnaud cedric olaf jurgen jürgen helmut heinz uwe horst manfred gerhard gunther günther ralf rolf torsten thorsten frank-walter bjorn björn',
  'lars anders mikael magnus henrik jens soren søren kjell hiroshi kenji takashi akira shinzo yoshihide fumio hideki narendra raj amit sanjay rahul vijay anil deepak rajesh ramesh suresh arvind manmohan imran',
  'declan conor ciaran dafydd rishi sajid sadiq luiz enrique felipe emilio joaquin guillermo evo cyril kofi goodluck muhammadu olusegun sani',
];
export const MORE_FEMALE: readonly string[] = [
  'svetlana natalia nataliya yulia olena oksana tatyana yelena ekaterina anastasia fatima aisha ayesha zainab amina khadija malala leila priya sunita smita sushma jacinda sinead aoife bronwen',
  'ivanka beyonce latoya keisha shaniqua shanice giorgia annalena svenja astrid solveig michiko yuriko kamala condoleezza nikki tulsi ilhan letitia oprah rihanna priyanka greta uma',
];

/** Names of both sexes in the lists that nearly all who bear them in the news do not share: George is a man. */
export const MOSTLY_FEMALE: readonly string[] = [
  'abbey abbie abby allie angie brandy brooke carly caryl cassie christie claire clare emmy erin esme evelyn gail hazel hilary hillary',
  'kelsey kylie lauren lindsay lindsey maddy mallory meredith michele nichole nicola nikki paige patty penny polly sally simone stacey',
  'stacy tammy winnie',
];
export const MOSTLY_MALE: readonly string[] = [
  'adrian bernie bert bobby brett carmine cecil cody constantine corey cory danny daryl darryl dean denny dion donny eddie eddy frank',
  'frankie fred freddie freddy gabriel gene george glenn glyn gus jerry jesse jermaine joey kyle lonnie lou marty max noel perry phil',
  'quentin ray reggie rory sean shane shaun ted teddy theo tim timmy tommy tony vin vinny wally willie willy',
];
