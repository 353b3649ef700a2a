/** Country, its adjectives and peoples, its capital and seats of power that stand for it; written by hand. "/" ends a row, "=" the name. */
export const PLACE_ROWS =
  'United States=us usa u.s. u.s.a. america american americans washington/United Kingdom=uk u.k. britain british britons briton london/' +
  'England=english/Scotland=scottish scots edinburgh/Wales=welsh cardiff/Northern Ireland=belfast/Ireland=irish dublin/' +
  'France=french paris/Germany=german germans berlin/Italy=italian italians rome/Spain=spanish spaniards madrid/Portugal=portuguese lisbon/' +
  'Netherlands=dutch hague amsterdam/Belgium=belgian belgians brussels/Luxembourg=luxembourgish/Switzerland=swiss bern geneva/' +
  'Austria=austrian austrians vienna/Poland=polish poles warsaw/Hungary=hungarian hungarians budapest/Czech Republic=czech czechs prague/' +
  'Slovakia=slovak slovaks bratislava/Slovenia=slovenian ljubljana/Croatia=croatian croats zagreb/Serbia=serbian serbs belgrade/' +
  'Bosnia=bosnian bosnians sarajevo/Kosovo=kosovan pristina/Montenegro=montenegrin/Albania=albanian albanians tirana/' +
  'Macedonia=macedonian skopje/Greece=greek greeks athens/Bulgaria=bulgarian bulgarians sofia/Romania=romanian romanians bucharest/' +
  'Moldova=moldovan chisinau/Ukraine=ukrainian ukrainians kyiv kiev/Belarus=belarusian belarusians minsk/Russia=russian russians moscow kremlin/' +
  'Estonia=estonian tallinn/Latvia=latvian riga/Lithuania=lithuanian vilnius/Finland=finnish finns helsinki/Sweden=swedish swedes stockholm/' +
  'Norway=norwegian norwegians oslo/Denmark=danish danes copenhagen/Iceland=icelandic reykjavik/Malta=maltese valletta/Cyprus=cypriot nicosia/' +
  'Turkey=turkish turks ankara istanbul turkiye/Georgia=georgian tbilisi/Armenia=armenian armenians yerevan/Azerbaijan=azerbaijani baku/' +
  'Kazakhstan=kazakh/Uzbekistan=uzbek tashkent/Kyrgyzstan=kyrgyz bishkek/Tajikistan=tajik/Turkmenistan=turkmen/Mongolia=mongolian/' +
  'China=chinese beijing/Hong Kong=hongkong/Taiwan=taiwanese taipei/Japan=japanese tokyo/South Korea=seoul/North Korea=pyongyang/Korea=korean koreans/' +
  'India=indian indians delhi mumbai/Pakistan=pakistani pakistanis islamabad karachi/Bangladesh=bangladeshi dhaka/Nepal=nepali nepalese kathmandu/' +
  'Sri Lanka=lankan colombo/Afghanistan=afghan afghans kabul/Myanmar=burma burmese naypyidaw yangon/Thailand=thai thais bangkok/' +
  'Vietnam=vietnamese hanoi/Cambodia=cambodian/Laos=laotian/Malaysia=malaysian malaysians/Singapore=singaporean/Indonesia=indonesian indonesians jakarta/' +
  'Philippines=philippine filipino filipinos manila/Australia=australian australians canberra sydney melbourne/New Zealand=wellington/' +
  'Iran=iranian iranians tehran/Iraq=iraqi iraqis baghdad/Syria=syrian syrians damascus aleppo/Lebanon=lebanese beirut/Jordan=jordanian amman/' +
  'Israel=israeli israelis jerusalem/Palestine=palestinian palestinians ramallah/Gaza=gazan gazans/Saudi Arabia=saudi saudis riyadh/' +
  'Yemen=yemeni yemenis sanaa/Oman=omani muscat/United Arab Emirates=uae emirati dubai/Qatar=qatari doha/Kuwait=kuwaiti/Bahrain=bahraini/' +
  'Egypt=egyptian egyptians cairo/Libya=libyan libyans tripoli/Tunisia=tunisian tunisians tunis/Algeria=algerian algiers/Morocco=moroccan rabat/' +
  'Sudan=sudanese khartoum/South Sudan=juba/Ethiopia=ethiopian ethiopians/Eritrea=eritrean/Somalia=somali somalis mogadishu/Kenya=kenyan kenyans nairobi/' +
  'Uganda=ugandan ugandans kampala/Rwanda=rwandan kigali/Burundi=burundian/Tanzania=tanzanian/Congo=congolese kinshasa/Nigeria=nigerian nigerians abuja lagos/' +
  'Niger=nigerien niamey/Chad=chadian/Cameroon=cameroonian yaounde/Ghana=ghanaian accra/Mali=malian bamako/Senegal=senegalese dakar/Ivory Coast=ivorian abidjan/' +
  'Liberia=liberian monrovia/Sierra Leone=freetown/Guinea=guinean conakry/Angola=angolan luanda/Zambia=zambian lusaka/Zimbabwe=zimbabwean zimbabweans harare/' +
  'Mozambique=mozambican maputo/Malawi=malawian/South Africa=pretoria johannesburg/Namibia=namibian/Botswana=botswanan/Madagascar=malagasy/' +
  'Canada=canadian canadians ottawa toronto/Mexico=mexican mexicans/Cuba=cuban cubans havana/Haiti=haitian haitians/Jamaica=jamaican kingston/' +
  'Guatemala=guatemalan/Honduras=honduran/El Salvador=salvadoran/Nicaragua=nicaraguan managua/Costa Rica=rican/Panama=panamanian/' +
  'Colombia=colombian colombians bogota/Venezuela=venezuelan venezuelans caracas/Ecuador=ecuadorian quito/Peru=peruvian lima/Bolivia=bolivian/' +
  'Brazil=brazilian brazilians brasilia/Argentina=argentine argentinian buenos/Chile=chilean santiago/Uruguay=uruguayan/Paraguay=paraguayan/' +
  'Europe=european europeans/Africa=african africans/Asia=asian/California=californian sacramento/Texas=texan/Florida=floridian/New York=newyork/' +
  'Chicago=/Boston=/Houston=/Dallas=/Orlando=/Vegas=/Manhattan=/Brooklyn=/Hollywood=/Ohio=/Michigan=/Illinois=/Virginia=/Nevada=/Arizona=/Colorado=/' +
  'Louisiana=/Alabama=/Mississippi=/Tennessee=/Kentucky=/Missouri=/Indiana=/Iowa=/Wisconsin=/Minnesota=/Oregon=/Utah=/Pennsylvania=/Maryland=/' +
  'Oklahoma=/Kansas=/Nebraska=/Hawaii=/Alaska=/Connecticut=/Massachusetts=/New Jersey=/New Hampshire=/North Carolina=/South Carolina=/New Orleans=';
