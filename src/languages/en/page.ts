import type { PageWords } from '../pageWords.js';
import { entryList, wordList } from '../words.js';

export const page: PageWords = {
  classes: {
    main: wordList(
      'articlebody articletext articlecontent articlecontents articlemaintext articlebodytext storybody storytext storycontent storycontents storybodytext postbody posttext postcontent entrycontent entrytext entrybody bodytext bodycontent bodycopy newsbody newstext newscontent maintext contentbody contenttext fieldnamebody richtextstorybody singlecontent postentry blogcontent blogpostcontent pagecontent thecontent textbody bodyarticle contentarticle storybodycompanioncolumn',
    ),
    leads: wordList(
      'standfirst dek deck subtitle subhead subheading subheadline subheader lead leadin leadtext lede intro introduction summary abstract excerpt description strapline',
    ),
    furniture: wordList(
      'related relatedposts relatedarticles relatedcontent newsletter newsletters promo promos promobox share sharing sharebar sharebuttons sharedaddy sharethis addthis addtoany social socials socialmedia sociallinks sidebar footer nav navbar navigation navlinks menu breadcrumb breadcrumbs crumbs cookie cookies cookiebanner consent gdpr ad advert adverts advertisement advertising adslot adsense adunit adwrapper adcontainer dfp sponsor sponsored sponsors recommended recommendation recommendations recirc recirculation trending popular mostread mostpopular mostviewed readmore readnext upnext morefrom moreon subscribe subscription subscriptions paywall signup signin login register registration toolbar tags taglist tagcloud keywords topics categories pagination pager paging outbrain taboola teasers skip skiplink masthead popup modal overlay tooltip printonly noprint visuallyhidden screenreader sronly donate donation rating ratings survey follow followus toc disclaimer disclosure affiliate jetpack wpcnt postnav postnavigation prevnext nextprev backtotop ticker crosslinks seealso readalso alsoread interstitial inlinelinks relcontent linkbox linklist bookmark bookmarks metadata postmeta entrymeta articlemeta entryfooter postfooter entryutility yarpp zemanta nrelate mailchimp optin cta calltoaction callout appstore download',
    ),
    comments: wordList(
      'comment comments commentlist commentsarea commentarea commentform commentthread commentbody commentcontent respond disqus disqusthread livefyre facebookcomments fbcomments replies replybox pingback pingbacks trackbacks discussion',
    ),
    captions: wordList(
      'caption captions figcaption wpcaption wpcaptiontext imagecaption photocaption mediacaption piccaption imgcaption cutline slideshow gallery carousel lightbox imageviewer',
    ),
    bylines: wordList(
      'byline bylines author authors authorbox authorbio authorinfo authorname bio dateline timestamp pubdate publishdate publisheddate datetime',
    ),
    credits: wordList('credit credits imagecredit photocredit attribution copyright copyrights rights license'),
    embeds: wordList('twittertweet tweet instagrammedia fbpost tiktokembed embed embedded socialembed'),
    states: wordList('has no with without is not hide show on off enable disable supports js ng col'),
  },
  lines: {
    whole: entryList(
      'advertisement; advertisements; ad; ads; share; share this; share this:; share article; share this article; share this story; share on facebook; share on twitter; print; save; tweet; email; e-mail; pin; pin it; like this:; like; loading...; related; read more; continue reading; more; comments; no comments; comment; reply; skip to content; skip to main content; back to top; top; home; menu; search; follow; follow us; subscribe; sign up; log in; sign in; register; next; previous; newer; older; next post; previous post; next article; previous article; close; copy link; copied; watch; listen; play; play video; see more; view more; show more; load more; story continues below; article continues below; story continues below advertisement; scroll to continue; scroll down to continue; enlarge; enlarge image; click to enlarge; view gallery; photo; photos; video; image; images; gallery; view comments; show comments; leave a comment; contact; about; privacy policy; terms of use; all rights reserved; all rights reserved.; topics; tags; filed under; facebook; twitter; linkedin; reddit; whatsapp; pinterest; instagram; newsletter; image source; toggle caption; hide caption; permalink; via; rss; cookie settings; cookie policy; manage cookies; updated; published; sponsored; promoted; sponsored content; partner content; exclusive; breaking; breaking news; live; opinion; subscribe now; buy now; learn more; jump to recipe; print recipe; advertisement - continue reading below; advertisement - story continues below; thank you for reading; report a typo; report this ad; edit; download',
    ),
    starts: entryList(
      "read more:; read more about; read also; also read; read next; read:; see also:; see more:; more:; more on; more from; related:; related article; related story; related stories; related articles; recommended:; recommended reading; don’t miss:; don't miss:; must read:; watch:; photos:; raw:; raw video:; slideshow:; watch now:; listen:; topics:; tags:; tag:; tagged:; tagged with; tagged as; tagged in; categories:; category:; filed under; filed in; posted in; posted on; posted by; posted at; published in; published on; published:; last updated; last modified; updated:; updated on; first published; share this; share on; share via; tweet this; follow us; follow @; follow me on; subscribe to; sign up for; sign up to; click here to; click here for; click to; tap here; copyright; ©; (c) 20; (c) copyright; pages:; latest posts by; learn more at; find out more at; for more information, visit; you can follow; he can be reached; she can be reached; they can be reached; reach the author; reach the reporter; email him at; email her at; contact him at; contact her at; follow him on; follow her on; follow them on; all rights reserved; previous post; next post; previous article; next article; previous:; next:; story continues; article continues; continue reading; view all; see all; view comments; leave a comment; leave a reply; comments are closed; comments ( ; your email address; notify me of; this site uses; powered by; proudly powered; permalink; bookmark the permalink; reading time:; estimated reading time; min read; send tips to; have a tip; got a tip; got a story; do you have a story; contact the author; email the author; follow the author; join our; join the conversation; our app; get our app; get the app; get the latest; get the day; stay up to date; stay informed; support our; become a member; to continue reading; already a subscriber; create a free account; this post may contain affiliate; this post contains affiliate; this article contains affiliate; as an amazon associate; we may earn; print this; email this; report an error; see our privacy; by signing up; by subscribing; by submitting; you can unsubscribe; you may unsubscribe; thank you for signing; please enter a valid; our standards:; view original; view this post; a post shared by; enlarge this image; image source; jump to; skip to; want more; want to know more; for more on; for the latest; to read more; tune in; photo gallery; click for; this article originally appeared on; this story originally appeared on; this article was originally published; this story was originally published; originally published; a version of this article appears in print; a version of this article appeared in print; a version of this story appears in print; a version of this story appeared in print",
    ),
    holds: entryList(
      'monthly newsletter; weekly newsletter; daily newsletter; free newsletter; newsletter here; sign up for our; sign up to our; subscribe to our; our newsletter; your inbox; your email address will not; all rights reserved; may not be published, broadcast; may not be reproduced; click here to; terms of service; terms and conditions; privacy policy; cookie policy; uses cookies; affiliate commission; follow us on; like us on; download our app; support our journalism; please enable javascript; requires javascript; opens in new window; opens in a new',
    ),
    boxHeads: entryList(
      "related; related articles; related stories; related posts; related content; related topics; related news; related links; related coverage; related reading; recommended; recommended for you; recommended stories; recommended reading; recommended articles; read more; read next; read also; more; more on this story; more on this topic; more on this; more from; more stories; more news; more like this; more to explore; you may also like; you might also like; you may like; you might like; you might also be interested in; you may be interested in; also on; also read; see also; up next; most read; most popular; most viewed; most shared; most commented; popular; popular posts; popular stories; popular articles; trending; trending now; trending stories; latest; latest news; latest stories; latest posts; latest articles; latest videos; recent posts; recent news; recent articles; recent stories; recent comments; top stories; top news; top posts; editor’s picks; editor's picks; editors’ picks; editors' picks; don’t miss; don't miss; what to read next; further reading; from the web; around the web; from our partners; promoted stories; sponsored; sponsored content; sponsored stories; topics; tags; categories; filed under; share; share this; share this:; share this article; share this story; share this post; like this:; about the author; about the authors; about author; newsletter; newsletters; sign up; subscribe; follow us; get the latest; stay connected; archives; blogroll; meta; navigation; post navigation; links; keep reading; explore more; featured; featured stories; in this section; elsewhere on; elsewhere; our picks; today’s top stories; today's top stories; in case you missed it; discover more; read more like this; more articles; more articles like this; next article; previous article; next post; previous post; next up; watch next; suggested; suggested for you; suggested reading; similar articles; similar posts; similar stories; other stories; other news; other articles; view more; external links; topics mentioned in this article; join the conversation; advertisement",
    ),
    commentHeads: entryList(
      "comments; comment; leave a comment; leave a reply; post a comment; add a comment; add comment; write a comment; join the discussion; discussion; responses; reader comments; user comments; view comments; show comments; submit a comment; have your say; what do you think?; your comment; comments are closed; comments (0); reply; readers’ comments; readers' comments; conversation; join the conversation; the conversation",
    ),
    bylineStarts: [
      'by ',
      'written by ',
      'reporting by ',
      'story by ',
      'posted by ',
      'words by ',
      'author: ',
      'authors: ',
      'editing by ',
      'reported by ',
      'by: ',
      'text by ',
    ],
    captionStarts: entryList(
      'image caption; media caption; facebook twitter pinterest; image copyright; photo:; photos:; picture:; image:; pictured:; pictured above; above:; file -; file photo; file picture; a file photo; in this photo; in this file photo; photo credit; photo by; photograph by; photograph:; photo courtesy; photo illustration; illustration:; screenshot:; video caption',
    ),
    captionMarks: entryList(
      'photo:; photos:; (photo; picture:; (picture; photograph:; image:; (image; credit:; photo by; photos by; photo courtesy; photo/; image via; via getty; via ap; getty images; /getty; /reuters; /ap; /afp; shutterstock; file photo',
    ),
    creditStarts: entryList(
      'featured image; image credit; photo credit; picture credit; photo by; photograph by; photograph:; photos by; source:; sources:; via:; credit:; credits:; image:; images:; courtesy of; courtesy:; getty images; header image',
    ),
    correctionStarts: entryList(
      "correction:; clarification:; editor’s note:; editor's note:; an earlier version of this; a previous version of this; this article was amended; this article was corrected; this article has been; this story has been; this story was corrected; this piece was amended; amended on; this article has been updated to",
    ),
    errors: entryList(
      'page not found; page cannot be found; page could not be found; page you requested; error 404; 404 error; 404 not found; access denied; access to this page has been denied; forbidden; are you a robot; just a moment; attention required; verify you are human; service unavailable; internal server error; bad gateway; no longer available',
    ),
    paywalls: entryList(
      'to continue reading; subscribe to read; to read the full; to keep reading; to view the full story; already a subscriber; for subscribers only; subscriber-only; subscribers only; subscriber exclusive; this article is for subscribers; this content is for subscribers; for the full story; become a subscriber; unlock this article; you have reached your limit; free articles',
    ),
    dateEndings: ['st', 'nd', 'rd', 'th', 'am', 'pm', 'z'],
    dateWords: wordList(
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a.m p.m a.m. p.m. at on gmt bst est edt pst pdt cet cest utc ist et ct pt updated published posted modified last first created ago minutes minute hours hour days day weeks week months month years year min mins read today yesterday th st nd rd of date time | • · - – — / , : date:',
    ),
  },
};
