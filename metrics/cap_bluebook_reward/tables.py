"""Reporters, courts and abbreviations, one a line. Made by make_tables.py; not to be edited."""

REPORTERS = """\
A.|state_regional||A.R.|A.Rep.|At.|At. Rep.|Atl.|Atl. Rep.|Atl.R.
A.2d|state_regional||A .2d|A,2d|A. 2d|A.2d.|A2d|Atl.2d
A.3d|state_regional||A. 3d|A.3d.
A.D.|state||AD|Ap.|App Div|App Div.|App. Div|App. Div.|App. Div. Rep.|App.Div.|App.Div.(N.Y.)|N.Y.App.Dec.|N.Y.App.Div.
A.D.2d|state||A.D. 2d|AD 2d|AD2d|Ap.2d.|App. Div. 2d|App. Div. 2d.|App.Div.2d.
A.D.3d|state||A.D. 3d|AD 3d|AD3d|App. Div. 3d|App. Div. 3d.|App.Div.3d.
A.E.C.|federal|
A.F.T.R. (P-H)|specialty|
A.F.T.R. (RIA)|specialty||A.F.T.R.|P-H T.C. Memo.
A.F.T.R.2d (RIA)|specialty||A.F.T.R. 2d|A.F.T.R. 2d (RIA)|A.F.T.R.2d
A.K. Marsh.|state|Ky.|Ky.(A.K.Marsh.)|Mar.|Mar. Rep.|Marsh.|Marsh. Rep.|Marsh.(Ky.)|Marsh.A.K.
A.L.R.|specialty||ALR
A.L.R. 2d|specialty||A.L.R.2d|ALR 2d
A.L.R. 3d|specialty||A.L.R.3d|ALR 3d
A.L.R. 4th|specialty||A.L.R.4th|ALR 4th
A.L.R. 5th|specialty||A.L.R.5th|ALR 5th
A.L.R. 6th|specialty||A.L.R.6th|ALR 6th
A.L.R. Fed.|federal|
A.L.R. Fed. 2d|federal||A.L.R. Fed.2d
A.M.C.|specialty||AMC
AOA|state|Ohio
Abb.|federal||Abb|Abb. (U. S.)|Abb. Rep.|Abb. U. S.
Abb. Adm.|specialty|
Abb. Ct. App.|state|N.Y.|Abb. Ct. App. Dec.
Abb. N. Cas.|state|N.Y.|A.N.|A.N.C.|Abb. N. C.|Abb.N. Cas.|Abb.N.C.|Abb.N.Cas.
Abb. Pr.|state||Abb.P.R.|Abb.Pr.Rep.|Abb.Prac.|Abbott P.R.|Abbott Pr.Rep.|Abbott Pract.Cas.|Abbott's Pr.Rep.|Abbott's Prac.Rep.
Abb. Pr. (n.s.)|state|
Abbotts|specialty|
Accom. Disabilities Dec. (CCH)|specialty|
Add.|state|Pa.
Adm. Rec.|specialty|
Adv. S.|state|Miss.|Adv.S.
Agric. Dec.|federal||Agric. Dec
Aik.|state|Vt.|Aik. Rep.
Ala.|state|Ala.|Ala. (N.S.)|Ala. Rep.
Ala. 2d|state|Ala.
Ala. App.|state|Ala.|Ala.App.
Ala. App. LEXIS|state|Ala.
Ala. Civ. App. LEXIS|state|Ala.
Ala. Crim. App. LEXIS|state|Ala.
Ala. LEXIS|state|Ala.
Alas. App. LEXIS|state|Alaska
Alas. LEXIS|state|Alaska
Alaska|state|Alaska|Alk.
Alaska Fed.|state|Alaska|A.F.Rep.|Alaska Fed.R.|Alaska Fed.Rep.
Alb. Law J.|specialty|
Allen|state|Mass.|All.|All. Rep.|Mass.(Allen)
Am. & Eng. R. Cas.|specialty|
Am. Ann. Cas.|state_regional||Am.Ann.Cas.
Am. B.R.|specialty|
Am. B.R. (N.S.)|specialty||Am. B.R. (n.s.)
Am. Dec.|federal||Am Dec.|Am. D.|Am. Dec's.
Am. Disabilities Cas. (BNA)|specialty||A.D. Cases
Am. Disabilities Dec.|specialty|
Am. Jur.|federal||Amer. Jur.
Am. Law Reg.|state||Amer. Law Reg.
Am. Law Reg. (N.S.)|state||Am. L. Reg., n.s.|Am. Law Reg. (N. S.)|Amer. Law Reg. (N. S.)
Am. Law T.|federal||Am. Law T. Rep.
Am. Law T. Rep. (N. S.)|federal||Am. Law T. (N. S.)
Am. Law T. Rep. Bankr.|specialty||A.L.T. Bankr.
Am. Law T. Rep. U.S. Cts.|federal||Am. Law T. Rep. (U. S. Cts.)|Am. Law T. Rep. U. S. Cts.
Am. Law. Rec.|federal||Am. Law Rec.
Am. Lead. Cas.|federal||Am. L. C.|Am. L. Cas|Am. Leading Cas|American Leading Cases|American Leading Cases (U.S.)
Am. Neg. Ca.|state|N.Y.|Am. Negl. Cas.
Am. Neg. Cas.|state|N.Y.
Am. Neg. Cases|state|N.Y.|Am.Negl.Cas.
Am. Rep.|state_regional||Am. Reports|Am.Rep.
Am. Ry. Rep.|federal|
Am. Samoa|state|
Am. Samoa 2d|state|
Am. Samoa 3d|state|
Am. St. Rep.|state|Idaho|Am. S. R.|Am. St. R.|Am.S.R.|Am.St.R.|Am.St.Rep.
Am. Tribal Law|state||Tribal
Amer. L. Rev.|federal||Am Law Rev.|Am. Law Rev.|Amer. Law Rev.
Amer. Law J.|federal||Am. Law J.|Am. Law J. (U. S.)
Amer. Law J. (N. S.)|federal||Am. Law J. (N. S.)
Amer. Law T. Rep.|federal|
Ant. N.P. Cas.|state|N.Y.|Anth.|Anthon N.P.(N.Y.)
App. Com'r Pat.|specialty||App. Com'r of Pat.|App. Com'r. Pat.|App. Com'rs Pat.|App. Com. Pat.|App. Comm. Pat.|App. Comr. Pat.
App. D.C.|state||App.D.C.
Ariz.|state|Ariz.
Ariz. Adv. Rep.|state|Ariz.
Ariz. App.|state|Ariz.|Ariz.App.
Ariz. App. LEXIS|state|Ariz.
Ariz. App. Unpub. LEXIS|state|Ariz.
Ariz. LEXIS|state|Ariz.
Ariz. Tax LEXIS|state|Ariz.
Ariz. Unpub. LEXIS|state|Ariz.
Arizona Cases Digest|state|Ariz.
Ark.|state|Ark.|ARK.|Ak.|Ark|Ark. Rep.
Ark. Adv. Op.|state|Ark.
Ark. App'x|state|Ark.|Ark. Appx.
Ark. App.|state|Ark.|Ak. App.|Ark App|Ark.App.
Ark. App. LEXIS|state|Ark.
Ark. LEXIS|state|Ark.
Armstrong. Election Cases|state|N.Y.
Auto. Cas.|specialty||Auto. Cas. (CCH)
Auto. Cas.2d|specialty||Auto. Cas. 2d|Auto. Cas. 2d (CCH)
Av. Cas. (CCH)|specialty||Av. Cas.
B. Mon.|state|Ky.|B. Mon|B. Mon. Rep.|Ky.(B.Mon.)|Mon.|Mon. Rep.|Mon.B.|Monroe, B.
B.C.A. (CCH)|specialty|
B.R.|specialty||B. R.|BR
B.T.A.|specialty|
B.T.A.M. (P-H)|specialty|
BCA|federal|
BNA OSHC|specialty||O.S.H. Cas.|O.S.H. Cas. (BNA)|O.S.H. Cases|O.S.H. Cases (BNA)
BNH|federal|
BTA LEXIS|specialty_lexis|
Backes|state|N.J.
Bail.|state|S.C.|Bai.|Bail. Rep.|Bail.L.|Bail.L.(S.C.)|Bailey|Bailey Rep.|S.C.L.(Bail.)
Bail. Eq.|state|S.C.|Bai.Eq.|Bail.Eq.(S.C.)|Bailey|Bailey Ch.|Bailey Eq.|Bailey Rep.|S.C.Eq.(Bail.Eq.)
Baldw.|federal||Bald|Bald. C.C.|Baldw|Baldwin's C.C. U.S. Rep|Baldwin's Rep.
Balt. C. Rep.|state||B.R.
Balt. Law Trans.|state|
Ban. & A.|specialty|
Banking Rep. (BNA)|specialty|
Bankr. Ct. Dec. (CRR)|specialty||B.C.D.|Bankr. Ct. Dec.|Bankr.Ct.Dec.
Bankr. Ct. Dec. (LRP)|specialty|
Bankr. Ct. Rep.|specialty|
Bankr. L. Rep.|specialty||Bankr. L. Rep. (C.C.H.)|Bankr. L. Rep. (CCH)
Bankr. LEXIS|specialty|
Bankr. Rep (St. Louis B.A.)|specialty|
Barb.|state||B.|Barb. Rep.|Barb.S.C.
Barb. Ch.|state|N.Y.|Barb. Ch. Rep.|Barb.Ch.(N.Y.)
Baxt.|state|Tenn.|Bax.|Baxt. (Tenn.)|Baxter
Bay|state|S.C.|S.C.L.(Bay)
Bayard's Notebook|specialty||Bayard’s Notebook
Bedell|state|N.Y.
Bee|scotus_early||Bee.
Beeler|state|Tenn.
Ben.|federal||Ben
Ben. Rev. Bd. Serv. (MB)|specialty|
Betts' Dec.|federal||Bett's D. C. MS.|Betts D. C. MS.|Betts' C. C. MS.|Betts' D. C. MS.|Betts' D. C. MSS.|Betts, C. C. MS.|Betts, D C. MS.|Betts, D. C.|Betts, D. C. MS.|Betts, D. C. MSS.|Betts, D. C. Ms.|Betts. C. C. MS.|Betts. D C. MS.|Betts. D. C. MS.|Betts. D. C. MSS.
Betts' Scr. Bk.|state||Betts, Scr. Bk.
Bibb|state|Ky.|Bibb Rep.|Bibb(Ky.)|Ky.(Bibb)
Bigelow. Ins. Rep.|specialty||Bigelow's Insurance Reports
Binn.|state|Pa.|Bin.|Bin. Rep.|Binn [Pa]|Binn. Rep.|Binn.(Pa.)
Biss.|federal||Biss|Biss. (U.S.) Bissell's|Bissell
Black|scotus_early||Black R.|Black Rep.
Blackf.|state|Ind.|Black.|Black. Rep.|Blackf. Rep.|Blackf.(Ind.)
Bland|state|Md.
Blatchf.|federal||Bl.|Bl. C.C.|Bl. C.C.R.|Blat. C.C.R.|Blatch|Blatch. (U.S. Cir. Ct.)|Blatchf. (U.S. Circ. Ct.)|Blatchf. C.C.|Blatchf. C.C. Rep.
Blatchf. & H.|scotus_early|
Blatchf. Pr. Cas.|federal||Blatchf. Prize Cas.
Blue Sky L. Rep. (CCH)|specialty||BLUE SKY L. REP. (CCH)|Blue Sky L. Rep.
Blume Sup. Ct. Trans.|state|Mich.|Blume Sup.Ct.Trans.
Blume Unrep. Op.|state|Mich.|Blume Op.
Bond|federal||Bond.
Bosw.|state|N.Y.|Bosworth Super. Ct. Rep.
Boyce|state|Del.|Del.(Boyce)
Bradf.|state||Brad.|Bradford
Brayt.|state|Vt.|Brayton (Vt.)
Breese|state|Ill.|Ill.(Breese)
Brev.|state|S.C.|Brev. Rep.|S.C.L.(Brev)
Brief Times Rptr.|state|Colo.|BTR
Brightly|state|Pa.
Brock.|federal||Brock,|Brock. Rep.
Brown Adm.|specialty||Brown Adm|Brown's Adm|Brown's Adm.|Brown, Adm.|Brown. Adm.
Browne (Pa.)|state||Browne, (Pa.)
Brunn. Coll. Cas.|federal||Brun. Col. Cas.|Brunner, Col. Cas.|Brunner. Col. Cas.
Buchanan|state|N.J.|Buch.|Buchan.|Buchanan.
Bur.|state|Wis.|Bur. Rep.|Burnett|Burnett (Wis.)
Burr's Trial|state||Burr’s Trial
Bus. Franchise Guide (CCH)|specialty|
Busb.|state|N.C.|Busb.L.|N.C.(Busb.)
Busb. Eq.|state|N.C.|Busbee Eq.(N.C.)|N.C.(Busb.Eq.)
Bush|state|Ky.|Bush (Ky.)|Ky.(Bush)
C.B.|specialty|
C.C.A.|federal||C. C. A.|C. C. A. Rep.
C.C.L.J.|state|Pa.|Centre Co.L.J.
C.C.P.A.|specialty|
C.M.A.|specialty|
C.M.R.|specialty||CMR
CAAF LEXIS|specialty|
CCA LEXIS|specialty|
CCH OSHD|specialty||O.S.H. Dec. (CCH)|O.S.H.D.|O.S.H.D. (CCH)|O.S.H.Dec. (CCH)|OSHD (CCH)
CCPA LEXIS|specialty||Ct. Cust. LEXIS
CJ C.A.R.|specialty|
CMA LEXIS|specialty|
CMR LEXIS|specialty|
Cai. Cas.|state|N.Y.|Cai.|Cai.Cas.Err.|Cain.|Cain. Rep.|Caines|Caines (N.Y.)|Caines Cas.|Caines Rep.|N.Y.Cas.Err.
Cai. R.|state|N.Y.|Cai.R.
Cal.|state|Cal.|Cal. Rep.
Cal. 2d|state|Cal.|Cal.2d|Cal.2nd
Cal. 3d|state|Cal.|Cal.3d|Cal.3rd
Cal. 3d Spec. Trib Supp.|state|Cal.
Cal. 4th|state|Cal.|Cal.4th|cal. 4th
Cal. 5th|state|Cal.|Cal.5th
Cal. 4th CJP Supp.|state|Cal.
Cal. 5th CJP Supp.|state|Cal.
Cal. App.|state|Cal.|Cal. App. Rep.|Cal. App. Supp|Cal.App.
Cal. App. 2d|state|Cal.|Cal. App. 2d Supp|Cal. App.2d|Cal.App. 2d|Cal.App.2d
Cal. App. 3d|state|Cal.|Cal. App.3d|Cal.App. 3d|Cal.App.3d
Cal. App. 4th|state|Cal.|Cal. App.4th|Cal.App. 4th|Cal.App.4th
Cal. App. 5th|state|Cal.|Cal.App.5th
Cal. App. LEXIS|state|Cal.
Cal. App. Supp.|state|Cal.|Cal.App.Supp.
Cal. App. Supp. 2d|state|Cal.|Cal. App. 2d Supp.|Cal.App. 2d Supp.|Cal.App. Supp. 2d|Cal.App. Supp.2d|Cal.App.2d Supp.|Cal.App.Supp.2d
Cal. App. Supp. 3d|state|Cal.|Cal. App. 3d Supp.|Cal.App. 3d Supp.|Cal.App. Supp. 3d|Cal.App. Supp.3d|Cal.App.3d Supp.
Cal. App. Supp. 4th|state|Cal.|Cal. App. 4th Supp.|Cal.App.4th Supp.
Cal. App. Supp. 5th|state|Cal.|Cal. App. 5th Supp.|Cal.App.5th Supp.
Cal. App. Unpub. LEXIS|state|Cal.
Cal. Bankr. Ct. Rep.|specialty|
Cal. Comm. Jud. Perform. LEXIS|state|Cal.
Cal. Comp. Cases|specialty||Cal. Comp. Cas
Cal. Daily Op. Serv.|specialty_lexis||Cal. Daily Op. Service
Cal. Dist. Ct.|state|Cal.
Cal. I.A.C.|specialty|
Cal. Jud. Ethics Op. LEXIS|state|Cal.
Cal. LEXIS|state|Cal.
Cal. Law J.|state|Cal.
Cal. Law J. & Lit. Rev.|state|Cal.
Cal. Rptr.|state|Cal.|Cal.Rptr.
Cal. Rptr. 2d|state|Cal.|Cal. Rptr.2d|Cal.Rptr. 2d|Cal.Rptr.2d
Cal. Rptr. 3d|state|Cal.|Cal. Rptr.3d|Cal.Rptr. 3d|Cal.Rptr.3d
Cal. Sup.|state|Cal.|Cal. Sup. (Cal.)|Cal. Supp.
Cal. Super. Ct.|state|Cal.
Cal. Super. LEXIS|state|Cal.
Cal. Unrep.|state|Cal.|Cal.Unrep.|Cal.Unrep.Cas.
Cal. WCC|specialty|
Call|state|Va.|Call (Va.)|Call Rep.|Va.(Call)
Cam. & Nor.|state|N.C.|Cam.& N.|N.C.(Cam.& Nor.)|N.C.Conf.|N.C.Conf.Rep.
Can. Com. L. Guide (CCH)|specialty|
Can. Tax Rep. (CCH)|specialty|
Car. L. Rep.|state||Car. Law Repos.|Car. Law. Repos.|Car.Law.Repos.|N.C.(Car.L.Rep.)
Carpenter's Report of Burr's Trial|specialty||Carpenter’s Report of Burr’s Trial
Cates.|state|Tenn.|Cates
Cent. Law J.|specialty||Cent. Law. J.
Chand.|state|Wis.|Chand.(Wis.)|Chandl.
Charlton|state||Charl. R.|Charlet. (Ga.)|Charlt.|Charlt. R.M.|Charlton Rep.|Charlton's|Charlton's (Rob't. M.) Rep.
Chase|federal||Chase,|Chase.
Chase's Trial. Append.|specialty||Chase’s Trial. Append.
Chem. Reg. Rep. (BNA)|specialty|
Chest.|state|Pa.|Chester Co. Rep.
Chev.|state|S.C.|Cheves|Cheves L.(S.C.)|S.C.L.(Chev.)
Chev. Eq.|state|S.C.|Chev.Ch.|Cheves Eq.(S.C.)|S.C.Eq.(Chev.Eq.)
Chi. Law J.|state|
Chi. Leg. News|federal||Chi Leg. News|Chi. Leg. News.|Chi.Leg.N.
Chicago Bd. Options Ex. (CCH)|specialty|
Chit. Cr. Law|state|Pa.|Chit. Cr. L.|Chit. Crim. Law
Cin. L. Bull.|state||Cin. Law Bul.|Cin. Law Bull.|Cin.Law. Bul.|Cinc. L. Bul.
Cin. Sup. Ct. Rep.|state|Ohio|Cin. R.|Cin. Rep.|Cin. S.C. Rep.|Cin. S.C.R.|Cin. Super. (Ohio)
City Hall Rec. (NY)|state|N.Y.|City H. Rec.|N.Y. City H. Rec.
Cl. Ch.|state|N.Y.|Cl.R.|Clarke|Clarke Ch.|Clarke Ch.(N.Y.)
Cl. Ct.|specialty||Cl.Ct.
Clayton's Notebook|specialty||Clayton’s Notebook
Cliff.|federal|
Codd. Dig.|scotus_early||Coddington's Digest
Code Rep.|federal|
Coffey|state|Cal.
Cold.|state|Tenn.|Col.|Coldw.|Tenn.(Cold.)
Cole. & Cai. Cas.|state|N.Y.|C.& C.|Col.& C.Cas.|Col.& Cai.|Col.& Caines Cas.(N.Y.)|Cole.& C.Cas.|Cole.& Cai.|Colem.& C.Cas.
Cole. Cas.|state|N.Y.|C.C.|Col.Cas.|Col.Cas.(N.Y.)|Cole.Cas.Pr.|Colem.Cas.
Collective Bargaining Negot. & Cont. (BNA)|specialty|
Collier Bankr. Cas.|specialty||C.B.C.
Collier Bankr. Cas. 2d|specialty||Collier Bankr. Cas. (MB)|Collier Bankr. Cas. 2d (MB)|Collier Bankr.Cas.2d
Colo.|state|Colo.|Col.
Colo. App.|state|Colo.|Colo.App.
Colo. App. LEXIS|state|Colo.
Colo. Bankr. Ct. Rep.|specialty||Colo Bankr Ct Rep
Colo. Discipl. LEXIS|state|Colo.
Colo. J.|state|Colo.|Colorado Journal
Colo. J. C.A.R.|state|Colo.
Colo. L. Rep.|state|Colo.|Col. L. Rep.|Col. Law Rep.|Colo. Law Rep.|Colo. R.
Colo. LEXIS|state|Colo.
Colo. N. P.|state|Colo.
Comm. Fut. L. Rep.|specialty||Comm. Fut. L. Rep. (CCH)
Commc'ns Reg. (P & F)|specialty|
Communications Reg. (P&F)|specialty||Comm. Reg. (P & F)
Communications Reg. 2d (P&F)|specialty||Comm. Reg. 2d (P & F)
Comp. Gen.|federal|
Cong. Index(CCH)|specialty|
Conn.|state|Conn.|Conn|Conn. Rep.
Conn. App.|state|Conn.|Conn.App.
Conn. App. LEXIS|state|Conn.
Conn. Cir. Ct.|state|Conn.|Conn. Cir. Ct|Conn.Cir.Ct.
Conn. Cir. LEXIS|state|Conn.
Conn. L. Rptr.|state|Conn.|CLR
Conn. LEXIS|state|Conn.
Conn. Super. Ct.|state|Conn.|CSCR|Conn. Sup.|Conn.Sup.|Conn.Super.Ct.|Ct. Sup.|Ct.Sup.
Conn. Super. Ct.|state|Conn.|CSCR|Conn. Sup.|Conn.Sup.|Conn.Super.Ct.|Ct. Sup.|Ct.Sup.
Conn. Super. LEXIS|state|Conn.
Conn. Supp.|state|Conn.|Conn.Supp.
Conn. Surr.|state|Conn.|Conn.Surr.
Connoly|state|N.Y.|Connoly Sur. Rep.|Connoly Surr. Rep.
Consumer Cred. Guide (CCH)|specialty|
Consumer Prod. Safety Guide (CCH)|specialty|
Cont. App. Dec. (CCH)|specialty|
Cont. Cas. Fed.|federal||Cont. Cas. Fed. (CCH)|Cont.Cas.Fed. (CCH)
Cooke|state|Tenn.|Cooke (Tenn.)|Tenn. (Cooke)|Tenn.(Cooke)
Coombs' Trial of Aaron Burr|state||Coombs’ Trial of Aaron Burr.
Copy. L. Rep. (CCH)|specialty|
Copyright L. Dec. (CCH)|specialty||Copr.L.Dec.
Copyright L. Rep. (CCH)|specialty|
Cost Accounting Stand. Guide (CCH)|specialty|
Cow.|state|N.Y.|C.|Cow. Rep.|Cow.N.Y.
Cox. Manual Trade-Mark Cas.|scotus_early|
Crabbe|federal||Crabbe.
Cranch|scotus_early||Cra.|Cranch (US)|Cranch Rep.
Cranch|state||Cranch C.C.|Cranch D.C.|Cranch Rep.|Cranch, C. C.|Cranch, C.C.|Cranch. C. C.|D.C.(Cranch)
Cranch, Pat. Dec.|federal|
Crim. L. Rep. (BNA)|specialty|
Ct. Cl.|specialty||C. Cls.|C. Cls. R.|Court Cl.|Ct. Cl. R.|Ct. Cl. Rep.|Ct. Cls. R.|Ct.Cl.
Ct. Cl.|specialty|
Ct. Cust.|specialty||Ct. Cust. Appls.|Cust. Ct.|Cust.Ct.
Ct. Int'l Trade|specialty||C.I.T.|Ct.Int'l Trade
Ct. Intl. Trade LEXIS|specialty|
Curt.|federal||Curt
Cush.|state|Mass.|Cush. Rep.|Cush.(Mass.)|Cushing|Mass.(Cush.)
Cust. B. & Dec.|federal|
Cust. Ct.|federal|
Cust. Ct. LEXIS|specialty|
D. Chip.|state|Vt.|Chip.|Chip. Rep.|Chip.(Vt.)|Chip.D.|D. Chip. Rep.|D.Chip.(Vt.)|D.Chipm.
D. Haw.|federal|
D.A.R.|state|Cal.|Daily Journal D.A.R.
D.C.|state|
D.C. App.|state|
D.C. App. LEXIS|state|
D.C. Super. LEXIS|state|
DJCAR|specialty|
DNH|federal||D.N.H.
DSD|federal||D.S.D.
DTA|state|
DTS|state|
Daily Journal DAR|state|Cal.
Daily L.N.|state||D. L. N.|D. L. N.,|D.L.N.|Daily L.R.|Daily Leg. (Pa.)|Daily Leg. News (Pa.)
Daily Lab. Rep. (BNA)|specialty|
Daily Wash. L. Rptr.|state|
Dakota|state|N.D.|Dak.
Dakota LEXIS|state|
Dall.|scotus_early||Dal.|Dal. Rep.|Dall. Rep.|Dall.S.C.|Dallas|Dallas Rep.
Dall.|state|Pa.|D.|Dal.|Dal. Rep.|Dall. Rep.|Dallas|Dallas Rep.
Dallam|state|Tex.|Dall.(Tex.)|Dall.Dig.|Dallam Dig.(Tex.)
Daly|state|N.Y.|Daly (N.Y.)|Daly (NY)|Daly's R.
Dana|state|Ky.|Dan.|Dana Rep.|Ky.(Dana)
Dane, Abr.|scotus_early|
Davis. L. Ct. Cas.|state|Mass.
Day|state|Conn.|Day (Conn)
Day.|state|Conn.
Deady|federal||Deady,|Deady.
Dec. Com. Pat.|specialty||Dec. Comm'r Pat.|Dec. Commr. Pat.
Dec. Comm'r Pat.|federal||Dec. Comm’r Pat.
Del.|state|Del.|Del. Rep.
Del. C.P. LEXIS|state|Del.
Del. Cas.|state|Del.
Del. Ch.|state|Del.|Del. Ch. Rep.|Del.Ch.
Del. Ch. LEXIS|state|Del.
Del. Co.|state|Del.|Del. Co. Rep.|Del.Co.|Del.Co.Rep.|Delaware Co. Reports
Del. Fam. Ct. LEXIS|state|Del.
Del. LEXIS|state|Del.
Del. Super. LEXIS|state|Del.
Dem. Sur.|state|N.Y.|Dem.Surr.
Dem. Surr.|state|N.Y.|Dem.
Denio|state|N.Y.|Den.|Denio Rep.
Des.|state|S.C.|Des. Rep.|Desaus.|Desaus. Rep.|Desaus.Eq.|S.C.Eq.(Des.)
Des. Eq.|state|S.C.
Dev.|state|N.C.|Dev. (N. C.)|Dev. Rep.|Dev.L.|N.C.(Dev.)
Dev. & Bat.|state|N.C.|D.& B.|Dev. & Bat. Law|Dev.& B.|Dev.& B.L.|N.C.(Dev.& Bat.)
Dev. & Bat. Eq.|state|N.C.|D.& B.|Dev.& B.|Dev.& B.Eq.|N.C.(Dev.& Bat.Eq.)
Dev. Eq.|state|N.C.|Dev.|Dev. Eq. Rep.|Dev. Rep.|N.C.(Dev.Eq.)
Dickinson|state|N.J.|Dick. (NJ)
Dill.|federal||Dill
Disney (Ohio)|state|Ohio|Dis. R.
Div.|state|Ala.
Dominion Tax Cas. (CCH)|specialty|
Doug.|state|Mich.|Doug. Rep.|Doug.(Mich.)|Dougl.(Mich.)
Dud.|state|S.C.|Dud.(S.C.)|Dud.L.|Dud.L.(S.C.)|Dudl.|S.C.L.(Dud.)
Dud. Eq.|state|S.C.|Dud.Ch.|Dud.Eq.(S.C.)|Dudl.|S.C.Eq.(Dud.Eq.)
Dudley Rep.|state||Dudley (Ga.)
Duer|state|N.Y.|Duer Super. Ct. Rep.
Duv.|state|Ky.|Ky.(Duv.)
E.A.D.|federal|
E.D. Pa.|federal|
E.D. Smith|state|N.Y.
E.H. Smith|state|N.Y.|E.H.Smith's|Smith's (E.H.) Reports|Smiths E.H.
EEOC Compl. Man. (CCH)|specialty|
ERC|specialty|
ERC (BNA)|specialty|
Edm. Sel. Cas.|state|N.Y.|Edm.Sel.Ca.|Edm.Sel.Cas.(N.Y.)|Edmond
Educ. L. Rep.|specialty||Ed. Law Rep.|Educ L Rep
Edw. Ch.|state|N.Y.|Ed.C.R.|Ed.Ch.|Edw.|Edw. Ch. Rep.|Edw. Rep.|Edw.Ch.(N.Y.)
Empl. Benefits Cas. (BNA)|specialty|
Empl. Coordinator (RIA)|specialty|
Empl. Prac. Dec. (CCH)|specialty||Empl Prac Dec [CCH]|Empl. Prac. Dec.|Empl. Prac.Dec.
Empl. Prac. Guide (CCH)|specialty|
Empl. Safety & Health Guide (CCH)|specialty|
Employee Benefits Cas. (BNA)|specialty||Employee Benefits Cas.
Energy Mgmt. (CCH)|specialty||Energy Mgt.
Env't Rep. (BNA)|specialty|
Env't Rep. Cas. (BNA)|specialty|
Envtl. L. Rep. (Envtl. Law Inst.)|specialty||ELR|Envtl. L. Rep.|Envtl. L.Rep.
Exempt Org. Rep. (CCH)|specialty|
F.|federal||Fed.|Fed.R.|Fed.Rep.
F.2d|federal||F 2d|F. 2d|F.(2d)|F.2d.|Fed.R.2d|Fed.Rep.2d
F.3d|federal||F. 3d|F.3d.|F3d|F3d.|Fed.R.3d|Fed.Rep.3d
F.4th|federal||F. 4th|F.4 th|F.4th.|F4th|Fed.R.4th|Fed.Rep.4th
F. App'x|federal||F. App'x.|F. Appx.|F. App’x|F.App'x|F.App'x.|F.Appx.|F.App’x.|Fed Appx|Fed. App'x|Fed. App.|Fed. Appx|Fed. Appx.|Fed.App'x|Fed.App.|Fed.Appx.
F. Cas.|federal||F.C.|F.Cas.|Fed. Cas.|Fed.Ca.
F. Supp.|federal||F Supp|F Supp.|F. Supp|F.Supp.
F. Supp. 2d|federal||F Supp 2d|F. Supp.2d|F.Supp. 2d|F.Supp.2d
F. Supp. 3d|federal||F.Supp. 3D|F.Supp. 3d|F.Supp.3d|F.Supp.3d.|FS3d|FSupp3d
F.C.C.|federal||FCC
F.C.C.2d|federal||FCC 2d
F.L.R.A.|federal|
F.R.D.|specialty|
F.T.C.|federal|
FCC Rcd|federal|
FCDR|specialty|
FED App.|federal|
FERC|federal|
FLW Fed|federal||Fla. L. Weekly Fed.
FMSHRC|federal|
FPSC|state|Fla.
Fair Empl. Prac. Cas. (BNA)|specialty||Fair Empl. Prac. Newsl. (BNA)|Fair Empl.Prac.Cas.|Fair Empl.Prac.Cas. (BNA)
Fam. L. Rep. (BNA)|specialty|
Fam. L. Tax Guide (CCH)|specialty|
Fed. Audit Guide (CCH)|specialty|
Fed. Banking L. Rep. (CCH)|specialty||Fed. Banking L. Rep.
Fed. Carr. Cas. (CCH)|federal||Fed. Carr. Cas.
Fed. Carr. Rep. (CCH)|specialty|
Fed. Cl.|specialty||Fed.Cl.
Fed. Cont. Rep. (BNA)|specialty|
Fed. Election Camp. Fin. Guide (CCH)|specialty|
Fed. Energy Reg. Comm'n Rep. (CCH)|specialty|
Fed. Est. & Gift Tax Rep. (CCH)|specialty|
Fed. Ex. Tax Rep. (CCH)|specialty|
Fed. Inc. Gift & Est. Tax'n (MB)|specialty|
Fed. R. Serv.|specialty||Fed. R. Evid. Serv.|Fed. R. Evid. Serv. (Callaghan)|Fed. R. Serv. (Callaghan)|Fed.R.Serv.|Fed.R.Serv. (Callaghan)
Fed. R. Serv. 2d|specialty||Fed. R. Evid. Serv. 2d|Fed. R. Serv. 2d (Callaghan)|Fed.R.Serv.2d|Fed.R.Serv.2d (Callaghan)
Fed. R. Serv. 3d|specialty||Fed. R. Evid. Serv. 3d|Fed. R. Serv. 3d (Callaghan)|Fed. R. Serv. 3d (West)|Fed.R.Serv.3d|Fed.R.Serv.3d (West)
Fed. R. Serv. 2d (West)|specialty|
Fed. Sec. L. Rep. (CCH)|specialty||Fed Sec L Rep (CCH)|Fed. Sec. L. Rep.
Fed. Sent'g Rep|federal||Fed. Sent. R.|Fed.Sent.R.
Fed. Tax Coordinator Second Series (RIA)|specialty|
Fed. Tax Guide Rep. (CCH)|specialty|
Fire & Casualty Cas.|specialty||Fire & Casualty Cas. (CCH)|Fire & Casualty Cas.(CCH)
Fish. Pat. Cas.|federal|
Fish. Pat. Rep.|federal|
Fish. Prize Cas.|federal||Fish. Pr. Cas.|Fish. Prize
Fla.|state|Fla.|Fla. Rep.|Flor.|Florida|Florida Rep.
Fla. App. LEXIS|state|Fla.
Fla. L. Weekly|state|Fla.
Fla. L. Weekly Fed. B|specialty|
Fla. L. Weekly Fed. C|specialty|
Fla. L. Weekly Fed. D|specialty||Fla. L. Weekly
Fla. L. Weekly Fed. S|federal||Fla. L. Weekly
Fla. L. Weekly Supp.|state|Fla.|Fla. L. Weekly S
Fla. LEXIS|state|Fla.
Fla. Supp.|state|Fla.|Fl.S.
Fla. Supp. 2d|state|Fla.
Flip.|federal||Flipp. (F.)
Food Drug Cosm. L. Rep. (CCH)|specialty|
Foster|state|Pa.
Free. Ch.|state|Miss.|Fr. Ch.|Fr. Chy.|Freem.|Freem. (Miss.)|Freem. Ch.|Freem. Ch. (Miss.)
Fulton County D. Rep.|state|Ga.
G. & J.|state|Md.
G.D.R.|specialty|
Ga.|state|Ga.|Ga. (Kelly)|Ga. Rep.|Suppl. Ga.
Ga. App.|state|Ga.|Ga.App.
Ga. App. LEXIS|state|Ga.
Ga. L. Rep.|state|Ga.|Ga. Law Reporter
Ga. LEXIS|state|Ga.
Gall.|federal||Gall. C.C.R.|Gall. Rep.|Gallison|Gallison's Rep.
Georgia Decisions|state|Ga.
Gibb. Surr.|state|N.Y.
Gibbons|state||Gibbons (N.Y.)
Gild.|state|N.M.|Gildersleeve|Gildr.|N.M.(G.)|N.M.(Gild.)
Gill|state|Md.
Gilm.|state|Ill.|Gilm.(Ill.)|Gilman|Ill.(Gilm.)
Gilmer|state|Va.|Gil.|Gilm.|Gilmer (Va.)|Va.(Gilmer)
Gilp.|federal||Gilp
Goebel|state|Ohio|Goebel's Rep.|Ohio Prob.|Ohio Prob. Ct.
Gov't Cont. Rep. (CCH)|specialty|
Gov't Empl. Rel. Rep. (BNA)|specialty|
Grant|state|Pa.|Gr.|Grant (Pa.)|Grant Cas.|Grant Cas.(Pa.)|Grant Pa.
Gratt.|state|Va.|Gratt.(Va.)|Va.(Gratt.)
Gray|state|Mass.|Gray (Mass.)|Mass.(Gray)
Greene|state|Iowa|Greene G.(Iowa)
Guam|state|
Guam LEXIS|state|
Gummere|state|N.J.
Gunby|state|La.|Gunby (La.)
H. & G.|state|Md.
H. & J.|state||Har. & J.
H. & McH.|state|
Hall|state|N.Y.|Hall R.|Hall Rep.|Hall Super. Ct. Rep.|Hall's R.|Hall's Sup. Court Rep.|Hall's Sup. Ct. R.|Hall.
Hall, Law J.|federal||Hall. Law J.
Handy|state|Ohio|H.|Han|Hand.|Handy (Ohio)
Handy R.|state|Ohio
Hard.|state|Ky.|Hardin|Hardin(Ky.)|Ky.(Hard.)
Hard.|state|Del.|Hardes|Hardes.|Hardesty
Harp.|state|S.C.|Harp.L.|Harp.L.(S.C.)|Harper|S.C.L.(Harp.)
Harp. Eq.|state|S.C.|Harp.|Harp.Eq.(S.C.)|Harper|S.C.Eq.(Harp.Eq.)
Harr. Ch.|state||Har.|Har. Ch.|Har. Chy.|Harr.|Harr. (Mich.)|Harr. Ch. (Mich.)|Harr. Ch. R.|Harring.|Harring. Ch. (Mich.)|Harrington
Harrington|state|Del.
Hasb.|state|Idaho
Hask.|federal|
Haskell C.C.|federal|
Haw.|state|Haw.|H.|H. Rep.|Haw. Rep.|Hawai'i|Hawaii|Hawaii Rep.
Haw. App.|state|Haw.|Haw.App.|Hawaii App.
Haw. App. LEXIS|state|Haw.
Haw. LEXIS|state|Haw.
Hawks|state|N.C.|Hawks Rep.|Hawks(N.C.)|N.C.(Hawks)
Hay. & Haz.|state||Havw. & H.|Hayw. & Haz.|Hayw.& H.
Hayw.|state|N.C.|Hay.|Hay. Rep.|Hayw. (N. C.)|Hayw. N. C.|Hayw. Rep.|Hayw.N.C.|N.C.(Hayw.)
Hayw.|state|Tenn.|Hayw. Rep.|Hayw.(Tenn.)|Hayw.Tenn.|Tenn.(Hayw.)
Hayw. & H.D.C.|federal||Hay. & H.|Hay. & Haz.|Hayw. & H.
Haz. Reg. Pa.|scotus_early|
Haz. U. S. Reg.|scotus_early||Haz. Reg. U. S.
Head|state|Tenn.|Head(Tenn.)|Tenn.(Head)
Heisk.|state|Tenn.|Heisk.(Tenn.)|Tenn.(Heisk.)
Hempst.|state|Ark.|Ark. Terr. Rep.|Hemp.|Hempst
Hen. & M.|state|Va.|H.& M.|H.& M.(Va.)|Hen.|Hen.& Mun.|Va.(Hen.& M.)
Hill|state|N.Y.|H.|H. Rep.|Hill Rep.|Hill.N.Y.
Hill|state|S.C.|Hill Law|Hill Rep.|Hill S.C.|S.C.L.(Hill)
Hill & Den.|state|N.Y.|Hill & D.Supp.|Hill & Den.Supp.|Lalor|Lalor Supp.
Hill Eq.|state|S.C.|Hill|Hill Ch.|Hill Ch. Rep.|Hill Eq.(S.C.)|Hill Rep.|Hill S.C.|S.C.Eq.(Hill Eq.)
Hilles' Notebook|specialty||Hilles’ Notebook
Hilt.|state|N.Y.
Hoff.|scotus_early||Hoff. Dec.
Hoff. Ch.|state|N.Y.|Hoff.|Hoff. Ch. Rep.|Hoff.Cha.|Hoff.N.Y.|Hoffm.|Hoffm.Ch.(N.Y.)
Hoff. Land Cas.|federal||Hoff Land Cas.|Hoff. Land. Cas.
Hoff. Op.|scotus_early|
Holmes|federal|
Hopk. Ch.|state|N.Y.|Hopk. Ch. Rep.
Hopk. Works.|scotus_early||Hopk. Works
Hosea's Rep.|state|Ohio
Hous. & Dev. Rep. (RIA)|specialty|
Houston|state|Del.|Houst.|Houston Criminal
How.|scotus_early||HOW|How. Rep.
How. App. Cas.|state|N.Y.
How. N.P.|federal||How. N.P. (Mich.)|How.N.P.|Howell N.P.
How. Pr.|state||How. Pr. Rep.|How. Prac.|How.P.R.|How.Prac.(N.Y.)|N.Y.Spec.Term R.|N.Y.Spec.Term Rep.
How. Pr. (n.s.)|state|N.Y.
Howard|state|Miss.|How.|How. Rep.|Howard Rep.|Miss.(Howard)
Howison|state|Va.
Hughes|state||Hugh.|Hughes (1877)|Hughes.|Ky.(Hughes)
Hum.|state|Tenn.|Hum. Rep.|Humph.|Humph. Rep.|Tenn.(Hum.)
Hun|state|N.Y.|Hun.
Hun|state|N.Y.
Hunt Mer. Mag.|specialty||Hunt, Mer. Mag.|Hunt. Mer. Mag.
I. & N. Dec.|federal||I & N Dec.|I&N|I&N Dec|I&N Dec.|I&NDec.|IN Dec.
I.C.C.|federal|
I.C.C.2d|federal|
I.E.R. Cas. (BNA)|specialty||BNA IER CAS|I.E.R.|I.E.R. Cas.|IER Cases
I.R.B.|federal|
I.T.R.D. (BNA)|specialty||I.T.R.D.|ITRD|Int'l Trade Rep. (BNA)
IRS Pos. (CCH)|specialty|
Ida. App. LEXIS|state|Idaho
Ida. App. Unpub. LEXIS|state|Idaho
Ida. LEXIS|state|Idaho
Idaho|state|Idaho|Ida.
Ill.|state|Ill.|Ill. Rep.
Ill. 2d|state|Ill.|Ill.2d
Ill. App.|state|Ill.|Ill. App. Rep.|Ill.A.|Ill.App.
Ill. App. 2d|state|Ill.|Ill. App.2d|Ill.A.2d|Ill.App.2d
Ill. App. 3d|state|Ill.|Ill. App.3d|Ill.A.3d|Ill.App.3d
Ill. App. LEXIS|state|Ill.
Ill. App. Unpub. LEXIS|state|Ill.
Ill. C.C.|state|Ill.|Ill.C.C.
Ill. Cir. Ct.|state|Ill.|Ill. Cir. Ct. Rep.
Ill. Ct. Cl.|state|Ill.
Ill. Ct. Cl. LEXIS|state|Ill.
Ill. Dec.|state|Ill.|Ill.Dec.|Ill.Decs.
Ill. LEXIS|state|Ill.
Immigr. L. Serv. (West)|specialty|
Ind.|state|Ind.|Ind.Rep.
Ind. App.|state|Ind.|Ind.App.
Ind. App. LEXIS|state|Ind.
Ind. App. Unpub. LEXIS|state|Ind.
Ind. Cl. Comm.|specialty||Ind. Cl. Com.
Ind. Dec.|state|Ind.
Ind. L. Rep.|state|Ind.
Ind. L. Rep.|specialty|
Ind. LEXIS|state|Ind.
Ind. Tax LEXIS|state|Ind.
Indian Terr.|state|Okla.|Ind. T.|Ind.T.
Indian Terr. LEXIS|state|Okla.
Inher. Est. & Gift Tax Rep. (CCH)|specialty|
Ins. L. Rep. (CCH)|specialty|
Ins. L.J.|specialty||Ins Law J.|Ins. Law J.|Ins. Law. J.
Int'l Env't Rep. (BNA)|specialty|
Int. Rev. Rec.|federal||Int Rev. Rec.|Int. Rev. Rec,
Interior Dec.|federal|
Iowa|state|Iowa|Ia.|Iowa Rep.
Iowa App. LEXIS|state|Iowa
Iowa Sup. LEXIS|state|Iowa
Ired.|state|N.C.|Ired. Law|Ired. Law Rep.|Ired. Rep.|Ired.L.|Ired.L.(N.C.)|N.C.(Ired.)
Ired. Eq.|state|N.C.|Ired.|Ired. Eq. Rep.|Ired. Rep.|Ired.Eq.(N.C.)|N.C.(Ired.Eq.)
J.J. Marsh.|state|Ky.|J.J.Mar.|J.J.Marsh.(Ky.)|Ky.(J.J.Marsh.)|Marsh.|Marsh. Rep.|Marsh.(Ky.)|Marsh.J.J.
JTS|state|
Jeff.|state|Va.|Jeff. (Va.)|Jefferson
Johns.|state|N.Y.|J.|J. Rep.|John.|John. Rep.|Johns.Ct.Err.|Johns.N.Y.|Johns.Rep.|Johnson|Johnson Rep.
Johns. Cas.|state|N.Y.|Johns.Cas.(N.Y.)
Johns. Ch.|state|N.Y.|J.Ch.|Johns.|Johns. Ch. Rep.|Johns.(N.Y.)|Johns.Ch.(N.Y.)|Johns.Ch.Cas.|Johns.Rep.|Johnson|Johnson Rep.
Jones|state|N.C.|Jones L.|Jones N.C.|N.C.(Jones)
Jones & S.|state|N.Y.|Jones & Spencer|Jones and Spencer's Super. Ct. Rep.
Jones Eq.|state|N.C.|Jones|N.C.(Jones Eq.)
Jones Law|state|N.C.|Jones Law.
Jour. Fr. Inst.|specialty|
Jour. Jur.|federal|
Juris P.R.|state|
Just.|state|Pa.
Kan.|state|Kan.|Kan. Rep.|Kans.|Kas.
Kan. App.|state|Kan.|Kan.App.|Kans.App.
Kan. App. 2d|state|Kan.|Kan. App.2d|Kan.App. 2d|Kan.App.2d
Kan. App. LEXIS|state|Kan.
Kan. App. Unpub. LEXIS|state|Kan.
Kan. LEXIS|state|Kan.
Kan. Unpub. LEXIS|state|Kan.
Kelly|state|Ga.
Keyes|state|N.Y.
Kirby|state|Conn.|Kir.|Kirb.
Kulp|state|Pa.
Ky.|state|Ky.|Ky. Rep.
Ky. App.|state|Ky.
Ky. App. LEXIS|state|Ky.
Ky. App. Unpub. LEXIS|state|Ky.
Ky. L. Rptr.|state|Ky.|Ken.L.Re.|Ky. Law Rep.|Ky.L.R.|Ky.L.Rptr.|Ky.Law.Rep.
Ky. L. Summ.|state|Ky.
Ky. LEXIS|state|Ky.
Ky. Op.|state|Ky.|Ken.Opin.
Ky. Unpub. LEXIS|state|Ky.
L. Ed.|federal||L Ed|L.E.|L.Ed.|L.Ed.(U.S.)|LAW ED|LEd|Law.Ed.|U.S.L.Ed.|U.S.Law.Ed.
L. Ed. 2d|federal||L Ed 2d|L. Ed.2d|L.E.2d|L.Ed. 2d|L.Ed.2d|LEd2d|U.S.L.Ed.2d
L.R.A (N.S.)|federal||L.R.A.N.S.
L.R.A.|federal|
L.R.R.M. (BNA)|specialty||L.R.R.M.
LCR|specialty|
LEXIS|specialty_lexis|
La.|state|La.|La. Rep.
La. Ann.|state|La.|La. Ann. Rep.|La.Ann.
La. App.|state|La.|La.A.|La.App.
La. App. LEXIS|state|La.
La. App. Unpub. LEXIS|state|La.
La. LEXIS|state|La.
La. Law J.|state|La.
La.App. 1 Cir.|state|La.
La.App. 2 Cir.|state|La.
La.App. 3 Cir.|state|La.
La.App. 4 Cir.|state|La.
La.App. 5 Cir.|state|La.
La.App. 6 Cir.|state|La.
Lab. Arb. Awards (CCH)|specialty|
Lab. Arb. Rep. (BNA)|specialty|
Lab. Cas. (CCH)|specialty||Lab.Cas.
Lab. L. Rep. (CCH)|specialty|
Lab. Rel. Rep. (BNA)|specialty|
Lack. L.N.|state|Pa.|Lack. Leg.|Lack. Leg. News (P.A.)|Lack.L.N.|Lacka. Leg. News
Lack.Jur.|state|Pa.|Lac. Jur.|Lack.Jurist
Lanc. L. Rev.|state|Pa.
Lans.|state|N.Y.
Lans. Ch.|state|N.Y.|L.|L. Rep.|Lans.
Law & Eq. Rep.|federal|
Law J. Q.B.|specialty||L.J.Q.B.
Law Rep.|state||Law, Rep.|Law. Rep.
Law Reporter|state|
Law Times (N.S.)|state|
Lea.|state|Tenn.|Lea
Leg. Int.|state||Intelligencer|Leg. Intel. or Intell.|Leg.Int.|Legal Int.|Legal Intel.|Legal Intell.|Legal Intelligencer|Phila. Leg. Int.|Philadelphia Leg. Int.
Leg. Op.|state||Leg. Ops. (Pa.)
Leg. Rec. Rep.|state|Pa.|Leg. Rec.|Leg.Rec.
Legal Gaz.|federal||Leg. Gaz.|Leg. Gaz. Rep.
Lehigh|state|Pa.|Leh. V.L.R. (Pa.)|Lehigh V.L.R.|Lehigh Val. L. Rep.|Lehigh Val. L.R.|Lehigh Val. Law Rep
Leigh|state|Va.|Leigh (Va.)|Leigh Rep.|Va.(Leigh)
Life. Cas. (CCH)|specialty|
Life. Cas. 2d (CCH)|specialty||Life. Cas. 2d(CCH)
Liquor Cont. L. Rep. (CCH)|specialty|
Liquor Tax Rep.|state|
Litt.|state|Ky.|Ky.(Litt.)|Lit.|Lit. Rep.|Litt. Rep.|Litt.(Ky.)|Littell|Littell Rep.
Litt. Sel. Cas.|state|Ky.|Ky.(Lit.Sel.Cas.)|Lit.Sel.Ca.|Litt. Sel. Cas. (Ky.)
Liv. Law Mag.|state|
Lock. Rev. Cas.|state|N.Y.
Low.|federal||Low. Dec.|Low. Dis.|Lowell|Lowell.
Luz. L.R.|state|Pa.|Luz. Leg. Reg.|Luz. Leg. Reg. Rep.|Luz.L.R.
M.J.|specialty||M. J.|MJ
M.S.P.B.|federal|
M.S.P.R.|specialty|
M.T.C.A.|specialty|
M.T.C.R.|specialty|
MDBT|state|Md.
MDLR|specialty||M.D.L.R.
ML|state|Mont.
MP|state|
MacA. Pat. Cas.|specialty||D.C. (patent)|Mac. A. Pat. Cas.|MacA. Pat Cas.|MacArth.|Mc.A. Pat. Cas.|McA. Pat. Cas.
MacArth.|state||D.C.(MacArth.)|MacAr.|MacArthur
MacArth. & M.|state||D.C.(MacArth.& M.)|MacAr.& M.|MacAr.& Mackey|MacArth.& M.(Dist.Col.)|MacArthur & M.
Mackey|state||D.C.(Mackey)
Mann. Unrep. Cas.|state|La.|Man. Unrep. Cas.|Manning La.|Manning's U.C.|Manning's Unrep. Cases
Mart.|state||Mart. (O. S.)|Mart. (o.s.)|Mart. Rep.|Mart.(o.s.)
Mart. (N.S.)|state||Mart. (n.s.)
Mart.|state|N.C.|Mart. (N. C.)|Mart. N. C.|Mart. Rep.|Mart.Dec.|Mart.N.C.|Martin|Martin Rep.|N.C.(Mart.)
Mart. & Yer.|state|Tenn.|M.& Y.|M.& Y.R.|Mart.& Y.|Mart.& Y.(Tenn.)|Mart.& Yerg.
Mart. O.S. (La.)|federal|
Marvel|state|Del.|Marv.|Marv. (Del.)
Mason C.C.|federal||Mas.|Mason|Mason C.C.R.|Mason Circt. Ct. R.|Mason R.|Mason U.S.|Mason.
Mass.|state|Mass.|Ma.|Mas.|Mas. Rep.|Mass. (Cush)|Mass. R.|Mass. Rep.
Mass. App. Ct.|state|Mass.|Ma.A.|Mass.App.|Mass.App.Ct.
Mass. App. Dec.|state|Mass.
Mass. App. Div.|state|Mass.
Mass. App. Div. Adv. Sh.|state|Mass.
Mass. App. Div. LEXIS|state|Mass.
Mass. App. LEXIS|state|Mass.
Mass. App. Unpub. LEXIS|state|Mass.
Mass. L. Rptr.|state|Mass.|Mass. Law Rep|Mass. Law Rep.
Mass. LCR LEXIS|state|Mass.
Mass. LEXIS|state|Mass.
Mass. Super. LEXIS|state|Mass.
Mass. Supp.|state|Mass.
McAll.|federal||McAl.|McAll. (Cal.)|McAllister U.S. Circ. Court R.
McCahon|state|Kan.|McCah.
McCanless|state|Tenn.
McCord|state|S.C.|McCord Rep.|S.C.L.(McCord)
McCord Eq.|state|S.C.|McCord Ch.|McCord Ch. Rep.|S.C.L.(McCord Eq.)
McCrary's Cir. Ct. Rpts|federal||McCrary
McGl.|state|La.|McGloin
McGrath|state|Mich.|McGrdath
McLean|federal||Mc Lean|McLean.
McMul.|state|S.C.|McMul.L.(S.C.)|S.C.L.(McMul.)
McMul. Eq.|state|S.C.|McMul.Eq.(S.C.)|S.C.L.(McMullan Eq.)
Md.|state|Md.|Maryland|Maryland Rep.|Md. Rep.
Md. App.|state|Md.|Md.App.
Md. App. LEXIS|state|Md.
Md. Ch.|state|Md.
Md. Cir. Ct. LEXIS|state|Md.
Md. LEXIS|state|Md.
Md. Law Rec.|state|Md.
Md. Tax LEXIS|state|Md.
Me.|state|Me.|Mai.|Maine|Maine Rep.
Me. LEXIS|state|Me.
Me. Super. LEXIS|state|Me.
Me. Unpub. LEXIS|state|Me.
Med. Devices Rep. (CCH)|specialty|
Media L. Rep. (BNA)|specialty||Media L. Rep.
Medicare & Medicaid Guide (CCH)|specialty||Med & Med GD (CCH)
Meigs|state|Tenn.|Tenn.(Meigs)
Met.|state|Ky.|Ky.(Met.)|Met. Rep.|Metc.|Metc. Rep.|Metc.Ky.
Met.|state|Mass.|Mass.(Met.)|Met. Rep.|Metc.|Metc. Rep.|Metc.Mass.
Mich.|state|Mich.|M.|Mich|Mich. Rep.
Mich. App.|state|Mich.|Mich App|Mich. Ct. App.|Mich.App.
Mich. App. LEXIS|state|Mich.
Mich. Ct. Cl.|state|Mich.
Mich. LEXIS|state|Mich.
Mich. Lawy.|state|Mich.
Mich. N.P.|state|Mich.|Mich. N.P. R.
Mich. Pr.|state|Mich.
Miles|state|Pa.
Mill|state|S.C.|Const.|Const. Rep.|Const.S.C.|Mill Const.|Mill Const.(S.C.)|S.C.L.(Mill)
Miller's Notebook|specialty||Miller’s Notebook
Mills Surr.|state|N.Y.|Mills|Mills.|mills
Minn.|state|Minn.|Min.|Min. Rep.|Minn. Rep.
Minn. App. LEXIS|state|Minn.
Minn. App. Unpub. LEXIS|state|Minn.
Minn. Dist. LEXIS|state|Minn.
Minn. LEXIS|state|Minn.
Minn. Tax LEXIS|state|Minn.
Minor|state|Ala.|Min.|Min. Rep.|Minor (Ala.)
Misc.|state||Misc|Misc Rep|Misc Rep.|Misc. Rep|Misc. Rep.
Misc. 2d|state||Misc 2d|Misc.2d
Misc. 3d|state||Misc 3d|Misc.3d
Miss.|state|Miss.|Mis.|Mis. Rep.|Miss. R.|Miss. Rep.
Miss. App. LEXIS|state|Miss.
Miss. Dec.|state|Miss.
Miss. LEXIS|state|Miss.
Mo.|state|Mo.|Mo. Rep.
Mo. App.|state|Mo.|Mo.App.|Mo.App.Rep.
Mo. App. LEXIS|state|Mo.
Mo. LEXIS|state|Mo.
Monag.|state|Pa.|Mon.|Mon. Rep.|Mona.|Monaghan|Monaghan(Pa.)
Mont.|state|Mont.|Mon.|Mont|Mt.|State Reptr.
Mont. Dist. LEXIS|state|Mont.
Mont. LEXIS|state|Mont.
Mont. Water LEXIS|state|Mont.
Montg.|state|Pa.|Mont'g. Co. L. Rep.|Mont'g. L. Rep.|Montg. (Pa.)|Montg. CLR|Montg. CLR.|Montg. Co.|Montg. Co. L. Rep'r|Montg. Co. L.R.|Montg. Co. L.R. (Pa.)|Montg. Co. Law Rep'r.
Month. Jur.|state|
Month. West. Jur.|state|
Morr. Min. Rep.|specialty||Mor. Min. Rep.|Morr. M.R.|Morr. Min. R.
Morr. St. Cas.|state|Miss.|Mor. St. Ca.|Mor. St. Cas.|Morris St. Cas.
Morris|state|Iowa|Mor.Ia.|Morr.
Munf.|state|Va.|Munf. Rep.
Mur.|state|N.C.|Mur. Rep.|Murph.|Murph. Rep.|Murph.(N.C.)|N.C.(Mur.)
Mut. Funds Guide (CCH)|specialty|
Myrick|state|Cal.
N. Chip.|state|Vt.|Chip.N.|N.Chip.(Vt.)|N.Chipm.
N. Mar. I.|state||N. M. I.|N.M.I.
N. Mar. I. Commw.|state||N. Mar. I. Commw. Rptr.
N. Mar. I. LEXIS|state|
N. Y. City H. Rec.|state|
N.B.R. (Supp.)|specialty||Bankr. Reg. Supp.
N.C.|state|N.C.|N. C.|N. C. Rep.|N.C. (Dev. & Bat.)
N.C. App.|state|N.C.|N.C.App.
N.C. App. LEXIS|state|N.C.
N.C. LEXIS|state|N.C.
N.D.|state|N.D.|N. D.
N.D. App. LEXIS|state|N.D.
N.D. LEXIS|state|N.D.
N.E.|state_regional||N. E.|N.E.Rep.|NE|No.East Rep.
N.E.2d|state_regional||N. E. 2d|N. E.2d|N.E. 2d|NE 2d|NE2d
N.E.3d|state_regional||N. E. 3d|N. E.3d|N.E. 3d|NE 3d|NE3d
N.H.|state|N.H.|N. H. Rep.|N.H|N.H. Rep.|N.H.R.
N.H. LEXIS|state|N.H.
N.H. Super. LEXIS|state|N.H.
N.J.|state|N.J.
N.J. (Manumission)|state|N.J.|Blm. Neg.|Bloom. Man.|Bloom. Man. Neg. Cas.|Manum.|Manum. Cas.
N.J. Admin.|state|N.J.
N.J. Admin. 2d|state|N.J.
N.J. Ch. LEXIS|state|N.J.
N.J. Eq.|state|N.J.
N.J. LEXIS|state|N.J.
N.J. Law J.|state|N.J.|N. J. Law J.
N.J. Misc.|state|N.J.|N.J.M.|NJM
N.J. Misc. LEXIS|state|N.J.
N.J. Prerog. Ct. LEXIS|state|N.J.
N.J. Sup. Ct. LEXIS|state|N.J.
N.J. Super.|state|N.J.|N.J.S.|N.J.Super.
N.J. Super. LEXIS|state|N.J.
N.J. Super. Unpub. LEXIS|state|N.J.
N.J. Tax|state|N.J.|N.J. Tax Ct.|N.J. Tax.|N.J.Tax
N.J.L.|state|N.J.|N.J.Law
N.J.L.J.|state|N.J.
N.L.R.B.|federal||NLRB|NLRB Dec. (CCH)
N.M.|state|N.M.
N.M. (G.)|state|N.M.|Gild.|Gildersleeve|Gildersleeve (N. Mex.)|Gildr.|N.M. (Gild.)
N.M. (J.)|state|N.M.|Johnson|Johnson Rep.|N.M. (John.)
N.M. App. LEXIS|state|N.M.
N.M. App. Unpub. LEXIS|state|N.M.
N.M. Ct. App.|state|N.M.|N.M. (Ct. App.)
N.M. LEXIS|state|N.M.
N.M. St. B. Bull.|state|N.M.
N.M. Unpub. LEXIS|state|N.M.
N.M.B.|federal|
N.R.C.|federal|
N.T.S.B.|federal|
N.W.|state_regional||N W. Rep.|N. W.|N. W. Rep.|N.W. Rep.|NW|No.West Rep.|Northw.Rep.
N.W.2d|state_regional||N. W. (2d)|N. W. 2d|N. W.2d|N.W. (2d)|N.W. 2d|N.W. 2nd|N.W.2.d|N.W.2d.|N.W.2nd|NW 2d|NW.2d|NW2D|NW2d
N.W.3d|state_regional||NW3d
N.Y.|state|N.Y.|N. Y.|N. Y. Rep.|N.Y|N.Y. (N.Y.S.)|NY
N.Y.2d|state|N.Y.|N.Y. 2d|NY 2d|NY2d
N.Y.3d|state|N.Y.|N.Y. 3d|NY 3d|NY3d
N.Y. Ann. Cas.|state|N.Y.|N. Y. Ann. Cas.|N.Y. Ann. Ca.|N.Y. Anno. Cas.|N.Y.Ann.Cas.
N.Y. App. Div. LEXIS|state|N.Y.|NY App Div LEXIS
N.Y. Ch. Ann.|state|N.Y.|N.Y.Ch.R.Ann.
N.Y. City Ct. Rep.|state|N.Y.
N.Y. Civ. Proc. R.|state|N.Y.|Civ. Proc. N.S.|Civ. Proc. R.|Civil Proc. R.|N.Y. Civ. Proc. Rep.|N.Y.Civ.Proc.R.
N.Y. Civ. Proc. R., (N.S.)|state|N.Y.|N.Y. Civ. Proc. Rep. (n.s.)
N.Y. Crim.|state|N.Y.|N.Y. Cr. R.|N.Y. Cr. Rep.|N.Y. Crim. R.|N.Y. Crim. Rep.|N.Y.Crim.R.
N.Y. LEXIS|state|N.Y.
N.Y. Leg. Obs.|state|N.Y.|N. Y. Leg. Ob.|N. Y. Leg. Obs.|N.Y. Legal Observer
N.Y. Misc. LEXIS|state|N.Y.|NY Misc LEXIS
N.Y. Proc. Ct. Ass.|state|N.Y.
N.Y. St. Rep.|state|N.Y.|N.Y. St. R.|N.Y. St. Rep'r|N.Y. St. Repr.|N.Y. St. Rptr.|N.Y.St.Rep.|S. R.|St. Rep.|St.Rep.
N.Y. Sup. Ct.|state|N.Y.|N.Y. Super. Ct.|N.Y. Super.Ct.|N.Y.Super.Ct.|N.Y.Supr.Ct.|N.Y.Suprm.Ct.
N.Y. Super. Ct.|state|N.Y.
N.Y.L.J.|state|N.Y.|N. Y. Law J.
N.Y.S.|state|N.Y.|N. Y. Supp.|N. Y. Supplement|N.Y. Supp.|NYS|New York Supp.|New York Supplement
N.Y.S.2d|state|N.Y.|N.Y.S. 2d|NYS 2d|NYS2d
N.Y.S.3d|state|N.Y.|N.Y.S. 3d|NYS 3d|NYS3d
N.Y.S.E. Guide (CCH)|specialty|
NCA|state|Neb.
NCBC|specialty|
NCBC LEXIS|state|N.C.
NDLR|specialty||NDLR (LRP)|NDLR (LRP) LEXIS
NY Slip Op|state|N.Y.|N.Y. Slip Op|N.Y. Slip Op.|NY Slip Op.|NYSlipOp
Nat. Bank. Reg.|specialty||Bk. Reg.|N. B. R.|N. Bk. R.|N. Bkpt. R.|N. Bkpt. Reg.|N.B.R.|Nat. Bankr. Reg.
Navajo Rptr.|federal|
Neb.|state|Neb.
Neb. (Unof.)|state|Neb.|Neb. Unoff
Neb. App. LEXIS|state|Neb.
Neb. Ct. App.|state|Neb.|Neb App|Neb App.|Neb. App.|Neb.App.|Neb.App.R.|Neb.C.A.
Neb. LEXIS|state|Neb.
Neg. Cas. (CCH)|specialty|
Neg. Cas. 2d (CCH)|specialty|
Nev.|state|Nev.
Nev. Adv. Op. No.|state|Nev.|Nev. Adv. Op.|Nev., Adv. Op.|Nev., Advance Opinion|Nev.Ad.Op.|Nev.Adv.Op.
Nev. Adv. Rep.|state|Nev.|Nev. Advance Rep.
Nev. LEXIS|state|Nev.
Nev. Unpub. LEXIS|state|Nev.
Newb. Adm.|specialty||Newb.
Niles Reg.|scotus_early||Nile, Reg.|Niles' Reg.|Niles, Reg.
Northumb. L.J.|state_regional||Northumb. L.J|Northumb. Legal. J.|Northumb.L.J|Northumb.L.J.|Northumberland Co. Leg. Jour|Northumberland L.J.
Nott & McC.|state|S.C.|N.& Mc.|Nott & M'C.(S.C.)|S.C.L.(Nott & McC.)
Nuclear Reg. Rep. (CCH)|specialty||Nuclear Reg. Rep.
O. Supp.|state|Ohio|O. Supp|Ohio Supp.
O.B.A.J.|state|Okla.
O.G.|specialty||O. G.|O.G. Pat. Off.|Off. Gaz.|Off. Gaz. Pat.|Off. Gaz. Pat. Off.
O.R.W.|federal|
O.S.H. Rep. (BNA)|specialty|
O.S.U.|state|Ohio|O.S.C.D.|Oh. S.C.D.|Ohio S.U.|Ohio. Unrept.Cas.
OFCCP Fed. Cont. Compl. Man. (CCH)|specialty|
OSHA Comp. Guide (CCH)|specialty|
OSHC (BNA)|specialty||BNA OSHC
Ohio|state|Ohio|Ohio Rep.
Ohio App.|state|Ohio|App.|O. App.|O.A.R.|O.App.|Oh. A.|Oh. App.|Oh.A.|Oh.App.|Ohio App. Rep.
Ohio App. 2d|state|Ohio|O. App. 2d|O.A.R. 2d|O.A.R.2d|O.App.2d|Oh. A. 2d|Oh. App. 2d|Oh.A.2d|Oh.App.2d|Ohio App.2d
Ohio App. 3d|state|Ohio|O. App. 3d|O.A.R. 3d|O.A.R.3d|O.App.3d|Oh. A. 3d|Oh. App. 3d|Oh.A.3d|Oh.App.3d|Ohio App.3d
Ohio App. LEXIS|state|Ohio
Ohio App. Unrep.|state|Ohio|Anderson's Ohio App. Cas.
Ohio B.|state|Ohio|O.B.R.|Ohio B. Rep.
Ohio C.A.|state|Ohio|O. C. A.|Ohio Ct. App.
Ohio C.C.|state|Ohio|Jahn|Oh.Cir.Ct.|Ohio C.C.R.|Ohio Cir.Ct.|Ohio Cr.Ct.R.
Ohio C.C. (n.s.)|state|Ohio|O.C.C.N.S.|Oh.Cir.Ct.N.S.|Ohio C.C. (N.S.)|Ohio C.C.(n.s.)|Ohio C.C.N.S.|Ohio C.C.R.N.S.|Ohio Cir.Ct.(N.S.)|Ohio Cir.Ct.R.N.S.
Ohio C.C. Dec.|state|Ohio|O.C.C.|Ohio Cir.Ct.
Ohio Ch.|state|Ohio
Ohio Cir. Dec.|state|Ohio|O.C.D.|Oh.Cir.Dec.|Ohio C.D.|Ohio C.Dec.
Ohio Dec.|state|Ohio|O.D.|Oh.Dec.|Ohio Dec. Rep.
Ohio Dec. Reprint|state|Ohio|O.Dec.Rep.|Oh.Dec.(Reprint)
Ohio F. Dec.|federal||Ohio F.D.|Ohio F.Dec|Ohio F.Dec.|Ohio Fed. Dec.
Ohio LEXIS|state|Ohio
Ohio Law Rep.|state|Ohio|Ohio L.R.|Ohio Law R
Ohio Law. Abs.|state|Ohio|Abs|Abs.|O.L.A.|O.L.Abs.|Ohio Abs.|Ohio L. Abs.|Ohio L.Abs.|Ohio Law Abs|Ohio Law Abs.|Ohio Law Abst.|Ohio Laws Abs.
Ohio Misc.|state|Ohio|O.Misc.|Ohio Misc.Dec.
Ohio Misc. 2d|state|Ohio|O.Misc.2d|Ohio Misc.2d
Ohio Misc. LEXIS|state|Ohio
Ohio N.P.|state|Ohio|O.N.P.|Oh.N.P.|Ohio Nisi Prius|Ohio Nisi Prius Decisions
Ohio N.P. (n.s.)|state|Ohio|O.N.P.N.S.|Oh.N.P.(N.S).|Ohio N. P. (n.s.)|Ohio N.P.N.S.|Ohio Nisi Prius (N. S.)|Ohio Nisi Prius (N.S.)|Ohio Nisi Prius (NS)|Ohio Nisi Prius (n.s.)|Ohio Nisi Prius Reports (N. S.)|Ohio Nisi Prius [N. S.]
Ohio Op.|state|Ohio|O.O.|Ohio Ops.
Ohio Op. 2d|state|Ohio|O.O.2d|Ohio Op.2d
Ohio Op. 3d|state|Ohio|O.O.3d|Ohio Op.3d
Ohio St.|state|Ohio|O.S.|OS.|Oh.St.|Ohio St. Rep.|Ohio State
Ohio St. 2d|state|Ohio|O.S.2d|Ohio St.2d
Ohio St. 3d|state|Ohio|O.S.3d|Ohio St.3d|Ohio St.3d.
Ohio St. (N.S.)|state|Ohio|Ohio St. (n.s.)
Oil & Gas Rep.|specialty||Oil & Gas|Oil & Gas Reptr.|Oil & Gas Rptr.
Okl Jud.|state|Okla.|OK JUD
Okla.|state|Okla.|OKla.|Okl.|Okla. Rep.
Okla. Civ. App. LEXIS|state|Okla.
Okla. Crim.|state|Okla.|O.Cr.|Okl.Cr.|Okla.|Okla. Cr.|Okla. Cr. Rep.|Okla. Crim. Rep.|Okla. Rep.|Okla.Cr.|Okla.Crim.
Okla. Crim. App. LEXIS|state|Okla.
Okla. JUD LEXIS|state|Okla.
Okla. LEXIS|state|Okla.
Okla. Trib.|state|Okla.
Olcott|specialty||Olc.|Olcott,
Oliver's Forms|scotus_early|
Op. Att'y Gen.|federal|
Op. O.L.C.|federal||Op. OLC.
Ops.Cal.Atty.Gen.|specialty||Ops. Cal. Atty. Gen.
Or.|state|Or.|O.|Or|Ore.|Oreg.
Or. App.|state|Or.|Or App|Or App.|Or.A.|Or.App.|Ore. App.
Or. Tax|state|Or.|OTR|OTR-MD
Ore. App. LEXIS|state|Or.
Ore. LEXIS|state|Or.
Ore. Tax LEXIS|state|Or.
Otto|federal|
Overt.|state||Tenn.(Overt.)
P.|state_regional||P|P. R.|P. Rep.|P.R.|PaC.|Pac|Pac.|Pac. Rep.|Pac.R.|Pac.Rep.|Pacific|Pacific Rep.
P.2d|state_regional||P 2d|P [2d]|P. (2d)|P. 2d|P. [2d.]|P. [2d]|P. [2nd]|P.2|P.2 d|P.2d.|P.[2d]|P2.d|P2d|Pac (2d)|Pac. (2)|Pac. (2d)|Pac. (2d).|Pac. 2d|Pac.2d|p.2 d|p.2d
P.3d|state_regional||P 3d|P. 3d|P.3|P.3d.|P3.d|P3d
P.C.L.J.|state|Cal.
P.H.|federal|
P.L.R.|state|Cal.|P.L. Rep.|Pac. Law Rep.|Pac. Law Reptr.|Pac. Law. Rep.
P.O.R.|specialty||POR
P.R. Dec.|state||D.P.R.|DPR
P.R. Fed.|federal||P.R. Fed. Rep.
P.R. Offic. Trans.|state|
P.R. Sent.|state|
P.R.R.|state||P.R.|Puerto Rico
P.U.R.|specialty|
P.U.R. (N.S.)|specialty||P.U.R. (n.s.)|P.U.R.(N.S.)|P.U.R.(NS)
P.U.R.3d|specialty|
P.U.R.4th|specialty||Pub. Util. Rep. 4th
PR App. LEXIS|state|
PR Sup. LEXIS|state|
Pa.|state|Pa.|P.S.R.|Pa.Rep.|Pa.St.|Pa.State|Penn.|Penn.Rep.|Penn.St.|Penn.St.R.
Pa. (Admiralty)|state|Pa.
Pa. C.|state|Pa.|P.C.R.|Pa. Co. Ct.|Pa. Co. Ct. Rep.|Pa.C.C.|Pa.Co.Ct.|Pa.Co.Ct.R.|Pa.County Ct.|Penn.Co.Ct.Rep.
Pa. Commw.|state|Pa.|Pa. Cmwlth|Pa. Commonwealth Ct.|Pa.C.|Pa.Cmwlth|Pa.Cmwlth.|Pa.Commw.Ct.
Pa. Commw. LEXIS|state|Pa.
Pa. Commw. Unpub. LEXIS|state|Pa.
Pa. Corp.|state|Pa.|Pa. Corp. R.|Pa. Corp. Rep.|Pa.Corp|Pa.Corp.
Pa. D.|state|Pa.|Dist.Rep.|Pa.Dist.|Pa.Dist.R.|Penn.Dist.Rep.
Pa. D. & C.|state|Pa.|Pa.Dist.& C.Rep.|Pa.Dist.& Co.
Pa. D. & C.2d|state|Pa.|Pa. D. & C. 2d
Pa. D. & C.3d|state|Pa.|Pa. D. & C. 3d
Pa. D. & C.4th|state|Pa.|Pa. D. & C. 4th
Pa. D. & C.5th|state|Pa.|Pa. D. & C. 5th
Pa. Dist. & Cnty. Dec. LEXIS|state|Pa.
Pa. Fid.|state|Pa.
Pa. Jud. Disc. LEXIS|state|Pa.
Pa. Just. L. Rep.|state|Pa.
Pa. LEXIS|state|Pa.
Pa. Super.|state|Pa.|PA Super|Pa. Super|Pa. Super. Ct.|Pa. Superior Ct.|Pa.S.|Pa.Super.|Pa.Super.Ct.
Pa. Super. LEXIS|state|Pa.
Pa. Super. Unpub. LEXIS|state|Pa.
Pac. Law Mag.|state||P.L.M.|Pacific Law Mag.
Paige Ch.|state|N.Y.|Pai.|Pai.Ch.|Paige|Paige Ch. Rep.|Paige Rep.
Paine|federal||Paine.
Park. Cr.|state|N.Y.|Park. C.R.|Park. Cr. Rep.|Park. Crim. R.|Park. Crim. Rep.|Parker Cr.|Parker Cr. Rep.|Parker's Cr. R.|Parker's Crim. R.|Parker's Crim. Rep.|Parker, Cr. Cas.|Parker, Cr. R.
Parsons|state|Pa.
Pat. Trademark & Copyright J. (BNA)|specialty|
Patton & Heath|state|Va.|P. & H.|P.Jr. & H.|Pat. & H.|Patt. & H.|Patt. & H. (Va.)|Patt. & Heath R.|Patton & H.|Patton & H. (Va.)|Va. (Patt. & Heath)
Pears.|state|Pa.
Peck|state|Tenn.|Peck (Tenn.)|Tenn.(Peck)
Pelt.|state|La.
Pen. & W.|state|Pa.|P.& W.|P.R.|Penr.& W.
Penn. Law J.|federal||Pa. Law J.|Pa. Law J. Rep.|Penn. L. J.|Penn. L.J.|Penn. Law Jour.
Penne.|state|Del.|Penn.|Penn. Del.|Pennew.|Pennewill.
Pennewill|state|Del.
Pennyp.|state|Pa.|Penn.|Penny.|Pennyp.(Pa.)
Pens. & Ben. Rep. (BNA)|specialty||Pens. & Benefits Rep. (BNA)
Pens. & Profit Sharing 2d (RIA)|specialty|
Pens. Plan Guide (CCH)|specialty|
Personal and Comm. Liab. Life Health & Accid. Ins. Cas. 2d (CCH)|specialty|
Personnel Mgmt. (BNA)|specialty|
Pet.|scotus_early||Pet. Rep.|Pet.S.C.|Peters|Peters Rep.
Pet. Adm.|federal|
Pet. C.C.|federal||Pet C. C.|Pet. C. C.|Peters C.C.
Pet. Cir. C.R.|federal|
Phil. Eq.|state|N.C.|N.C.(Phil.Eq.)|Phil.|Phil. Rep.|Phil.Eq.(N.C.)|Phill.|Phill. Rep.|Phillips
Phil. Law|state|N.C.|N.C.(Phil.Law)|Phil.|Phil. Rep.|Phil.N.C.|Phill.|Phill. Rep.|Phill.L.(N.C.)|Phillips
Phila.|state||Phila. Rep.
Phila. Ct. Com. Pl. LEXIS|specialty|
Phila. Cty. Rptr. LEXIS|specialty|
Pick.|state|Mass.|Mass.(Pick.)|Pick. Rep.|Pick.(Mass.)
Pickle|state|Tenn.
Pin.|state|Wis.|Pinn.
Pitts L.J.|state||Pitt.L.J.|Pitts. L. J.|Pitts. Leg. J.|Pitts. Leg. Joor.|Pitts.L.J.|Pittsb. L. Rev.|Pittsb. L.J.|Pittsb. Leg. J.|Pittsb. Leg. J. (O. S.)|Pittsb. Leg. J. (Pa.)|Pittsb. R. (Pa.)|Pittsburgh Leg. J.|Pittsburgh Leg. Journal|Pittsburgh Legal Journal
Pitts. Rpts.|state|Pa.|Pitts. R.|Pitts. Rep.|Pitts. Rep. (Pa.)
Port.|state|Ala.|Port. Rep.|Port.(Ala.)|Porter|Porter Rep.
Posey|state|Tex.|Posey U.C.|Posey's U.C.|Posey, Unrep. Cas.|Tex. Unrep. Cas.
Pow. Surr.|state|N.Y.|Power
Prod. Liab. Rep. (CCH)|specialty||Prod.Liab.Rep. (CCH)
Prod. Safety & Liab. Rep. (BNA)|specialty|
Pub. Lands Dec.|federal|
Quart. Law J.|state|
R.I.|state|R.I.
R.I. Dec.|state|R.I.
R.I. LEXIS|state|R.I.
R.I. Super. LEXIS|state|R.I.
RICO Bus. Disp. Guide (CCH)|specialty||R.I.C.O. Bus. Disp. Guide (CCH)|RICO Bus. Disp. Guide|RICO Bus.Disp.Guide
Rad. Reg.|specialty||Rad. Reg. (P & F)
Rad. Reg. 2d (P & F)|specialty|
Rand.|state|Va.|Rand. Rep.|Va.(Rand.)
Rawle|state|Pa.|Pa. Rawle|R.|Raw.|Rawle Rep.
Read's Notebook|specialty||Read’s Notebook
Rec. Co. Ch. (S.C.)|state|S.C.
Rec. Co. Ct.|state|
Rec. V.A. Ct. (R.I.)|specialty|
Redf.|state|N.Y.
Rep. Cont. El.|state|Mass.
Rep. Cont. Elect. Case.|state|Mass.|Rep. Cont. Elect. Cas.
Reporter,|federal||Reporter.
Rice|state|S.C.|Rice L.(S.C.)|S.C.L.(Rice)
Rice Eq.|state|S.C.|Rice Ch.|S.C.Eq.(Rice.Eq.)
Rich.|state|S.C.|Rich. Rep.|Rich.L.(S.C.)|Rich.Law(S.C.)|S.C.L.(Rich.)
Rich. Cas.|state|S.C.|Rich.Cas.(S.C.)
Rich. Eq.|state|S.C.|Rich. Eq. Rep.|Rich.Eq.Ch.|S.C.Eq.(Rich.Eq.)
Ridgely's Notebook|specialty||Ridgely's Notebook I|Ridgely’s Notebook I
Ridgely's Notebook II|specialty||Ridgely’s Notebook II
Ridgely's Notebook III|specialty||Ridgely’s Notebook III
Ridgely's Notebook IV|specialty||Ridgely’s Notebook IV
Ridgely's Notebook V|specialty||Ridgely’s Notebook V
Ril.|state|S.C.|Riley|Riley L.(S.C.)|S.C.L.(Riley)
Ril. Eq.|state|S.C.|Ril.|Riley|Riley Ch.|Riley Eq.|Riley Eq.(S.C.)|S.C.Eq.(Ril.)
Rob.|state||Rob. Rep.|Rob.La.|Robinson
Rob.|state|Va.|Rob. (VA)|Rob. Rep.|Rob.Va.|Robinson|Va.(Rob.)
Rob.|state|N.Y.|Robertson's Super. Ct. Rep.
Robards|state|Tex.|Rob.|Rob. Rep.|Rob.Cons.Cas.(Tex.)|Rob.Consc.Cas.|Robard
Robb, Pat. Cas.|federal|
Robb.|state|N.J.|Robb. (N.J.)|Robbins|Robbins.
Robertson's Report of the Trial of Aaron Burr.|specialty||Robertson’s Report of the Trial of Aaron Burr.
Rodney's Notes|specialty||Rodney’s Notes
Root|state|Conn.
S. & M.|state||Miss. (S. & M. Ch.)|Miss.(S.& M.)|S.& Mar.|Sm.& M.|Smed.& M.|Smedes & M.|Smedes & M.(Miss.)
S. Ct.|federal||S Ct|S. Ct|S. Ct. Rep.|S.C.|S.Ct|S.Ct.|SCt|Sup.Ct.|Sup.Ct.Rep.|Supr.Ct.Rep.
S.C.|state|S.C.|S.C.R.|S.Car.|So.C.|So.Car.|South Car.
S.C. App. LEXIS|state|S.C.
S.C. App. Unpub. LEXIS|state|S.C.
S.C. Eq.|state|S.C.
S.C. LEXIS|state|S.C.
S.C. Unpub. LEXIS|state|S.C.
S.C.D.C. (N.S.)|federal|
S.C.L.|state|S.C.|S.C.L. (Mill Const.)
S.D.|state|S.D.|S.Dak.
S.D. LEXIS|state|S.D.
S.E.|state_regional||S. E.|S. E. Rep.|S.E. Rep.|SE
S.E.2d|state_regional||S. E. (2d)|S. E. 2d|S. E.2d|S.E. (2d)|S.E. 2d|S.E.2d.|S.E2.d|SE 2d|SE2d
S.T.B.|federal|
S.W.|state_regional||S. W.|S. W. Rep.|S.W. Rep.|S.W. Series|SW
S.W.2d|state_regional||S. W. (2d)|S. W. 2d|S. W. 2d Series.|S. W., 2d Series,|S. W., 2d Series.|S. W., Second Series,|S. W.2d|S.W. 2d|SW 2d|SW2D|SW2d
S.W.3d|state_regional||S. W. 3d|S. W.3d|S.W. 3d|S.W.3d.|SW 3d|SW.3d|SW3D|SW3d
SCDB|state|
SEC Accounting R. (CCH)|specialty|
SEC Docket|specialty||S.E.C. Docket
SEC Jud. Dec.|specialty|
Sadler|state|Pa.|Pa.Cas.|Sad.Pa.Cas.|Sad.Pa.Cs.|Sadl.|Sadler(Pa.)
San Fran. Law J.|state||San Fran. Law. J.
Sand. Ch.|state|N.Y.|Sand. Ch. Rep.|Sand.Chy.|Sandf.Ch.|Sandf.Ch.(N.Y.)|Sandf.Chy.
Sandf.|state|N.Y.|Sandf. Rep.|Sandford Super. Ct. Rep.
Sarat. Ch. Sent.|state|N.Y.|Ch.Sent.|Ch.Sent.(N.Y.)|N.Y.Ch.Sent.|Sar.Ch.Sen.
Sawy.|federal||Saw.|Sawyer Circt.|Sawyer U.S. Ct. Rep.
Scam.|state|Ill.|Ill. (Scam)|Ill.(Scam.)|Sc.|Scam. Rep.
Sch. Reg.|state|Pa.|Schuy. Reg.
Sec. & Fed. Corp. L. Rep. (West)|specialty|
Sec. Reg. & L. Rep. (BNA)|specialty|
Secured Transactions Guide (CCH)|specialty|
Seld. Notes|state|N.Y.
Serg. & Rawle|state|Pa.|Serg. & Rawl.|Serg.& R.|Serg.& Raw.|Serg.& Rawl.
Shan.|state|Tenn.
Shan. Cas.|state|Tenn.|Tenn. Cas.|Tenn.Cas.
Shipping Reg. (P & F)|specialty|
Sickels|state||Sick.
Sil. (Sup. Ct.)|state|N.Y.|Silvernail
Silv. Ct. App.|state|N.Y.
Silv. Sup.|state|N.Y.
Smith & H.|state||Smith|Smith (TN)|Smith (Tenn.)
Smith (N. H.)|state|N.H.|Smith (N.H.)|Smith's N. H. Reports
Sneed|state|Ky.|Ken.Dec.|Ky.(Sneed)|Sneed (Ky)|Sneed Dec.
Sneed|state|Tenn.|Tenn.(Sneed)
So.|state_regional||SO.|So,|So. Rep.|So. Reporter|So. Reporter,|Sou.|Sou. Rep.|South|South.|South. Rep.
So. 2d|state_regional||(So. 2nd)|S. (2nd)|So (2nd)|So, (2nd)|So. (2d Series)|So. (2d)|So. (2nd Series)|So. (2nd)|So. 2d.|So. 2nd|So. Rep. 2d|So.2d|Sou. (2nd)|South.2d
So. 3d|state_regional||So. Rep. 3d|So.3d|South.3d
Soc. Sec. Rep. (CCH)|specialty|
Som. L.J.|state|Pa.|Som.|Som. Leg. J. (Pa.)|Som.L.J.|Somerset L.J.|SomersetL.J.
Speers|state||S.C.L.(Speers)|Sp.|Spears|Speers L.(S.C.)
Speers Eq.|state|S.C.|S.C.Eq.(Speers Eq.)|Sp.|Sp.Ch.|Spear Ch.|Spear Eq.|Spears|Spears Eq.|Speers|Speers Eq.(S.C.)
Sprague|specialty||Spr.|Sprague.
St. & Loc. Tax Serv. (RIA)|specialty|
St. Tax Guide (CCH)|specialty|
St. Tax Rep. (CCH)|specialty|
Stand. Fed. Tax Rep. (CCH)|specialty|
State Rptr.|state|Mont.|Mont. St. Rep.|St. Rep.|St.Rep.
Stew.|state|Ala.|Stew. Rep.|Stewart
Stew. & P.|state|Ala.
Stock.|state|N.J.|B Stockton|B. Stockton|B.Stockton
Storey|state||Sto.|Sto. Rep.
Story|federal||Story Rep.|Story.
Strob.|state|S.C.|S.C.L.(Strob.)|Strobh.L.(S.C.)
Strob. Eq.|state|S.C.|S.C.Eq.(Strob.Eq.)|Strob.Eq.(S.C.)
Sumn.|federal||Sum.|Sumn. Rep.
Super. Ct. (R.I.)|state|R.I.
Super. Ct. Jud.|state|Mass.
Swan|state|Tenn.|Tenn.(Swan)
Sweeny|state|N.Y.|Sweeney Super. Ct. Rep.
Syllabi|state|
T.B. Mon.|state|Ky.|Ky.(T.B.Monroe)|Mon.|Mon. Rep.|Mon.T.B.|T.B.Mon.(Ky.)
T.C.|specialty||T. C.|T.C. at|T.Ct|T.Ct.|UNITED STATES TAX COURT REPORT|UNITED STATES TAX COURT REPORTS
T.C.A.|state|
T.C.M.|specialty||T.C.M. (CCH)|T.C.M. (P-H)|T.C.M. (RIA)
T.C.M. (RIA)|specialty||RIA TM
TNT|specialty|
TSPR|state|
Taney|federal||Taney.
Tapp. Rep.|state|Ohio
Tax Ct. Mem. Dec. (CCH)|specialty||CCH Tax Ct. Mem.
Tax Ct. Memo LEXIS|specialty_lexis|
Tax Ct. Rep. (CCH)|specialty|
Tax Ct. Rep. Dec. (RIA)|specialty|
Tax Ct. Summary LEXIS|specialty_lexis|
Tax Treaties (CCH)|specialty|
Tay.|state|N.C.|N.C.(Tay.)|Tay.J.L.|Tay.N.C.|Tayl.N.C.|Taylor
Taylor|state|N.C.|N.C.(Taylor)|N.C.T.Rep.|N.C.Term.R.|N.C.Term.Rep.
Teiss.|state|La.|La.App.(Orleans)|Teissier
Tenn.|state|Tenn.|Ten.|Ten. Rep.|Tenn. Rep.
Tenn. App.|state|Tenn.|Tenn.App.
Tenn. App. LEXIS|state|Tenn.
Tenn. Ch. App.|state|Tenn.|Tenn. Chancery App.
Tenn. Ch. App. LEXIS|state|Tenn.
Tenn. Ch. R.|state|Tenn.|Coop. Chy.|Tenn. Chancery
Tenn. Crim. App.|state|Tenn.|Tenn.Crim.App.
Tenn. Crim. App. LEXIS|state|Tenn.
Tenn. LEXIS|state|Tenn.
Tenn. Leg. Rep.|state|Tenn.|Leg. Rep.
Terry|state|Del.|Ter.|Ter. Rep.
Tex.|state|Tex.|Supp. Tex.|Tex. Rep.|Tex.S.Ct.|Texas|Texas Rep.
Tex. App. LEXIS|state|Tex.
Tex. Civ. App.|state|Tex.|Tex.Civ.App.
Tex. Crim.|state|Tex.|Tex. Cr. R.|Tex.Cr.|Tex.Cr.App.|Tex.Cr.R.|Tex.Crim.|Tex.Crim.Rep.|Texas Cr. Rep.|Texas Crim. Rep.
Tex. Crim. App. LEXIS|state|Tex.
Tex. Crim. App. Unpub. LEXIS|state|Tex.
Tex. Ct. App.|state|Tex.|Tex.Ct.App.R.
Tex. L. R.|state|Tex.
Tex. LEXIS|state|Tex.
Tex. Law J.|state|Tex.
Tex. Sup. Ct. J.|state|Tex.|Tex. Sup. J.
Tex.Bankr.Ct.Rep.|specialty||Tex. Bankr. Ct. Rep.
Thomp. & Cook|state|N.Y.
Thompson|state|Tenn.|Thomp. Cas.|Unrep. Tenn. Cas.
Tiess.|state|La.
Tiffany|state|N.Y.|Tiff|Tiff.
Trade Cas. (CCH)|specialty||Trade Cas.|Trade Cases
Trade Reg. Rep. (CCH)|specialty|
Trans. App.|state|N.Y.
Tread.|state|S.C.|S.C.L.(Tread.)|Tread
Tread.|state|S.C.|Tread|Tread. Const.|Treadway Const. (S.C.)
Treas. Dec.|specialty|
Treas. Dec. Int. Rev.|federal|
Tuck. & Cl.|state||D.C.(Tuck.& Cl.)|Tuck.|Tuck.& C.
Tuck. Surr.|state|N.Y.
Tyl.|state|Vt.|Tyler
Tyng|state|Mass.|Mass.(Tyng)
U. S. Law J.|federal|
U.C.C. Rep. Serv. (West)|specialty||U.C.C. Rep. Serv.|U.C.C. Rep. Serv. (Callaghan)|U.C.C. Rep.Serv.|U.C.C. Rep.Serv. (Callaghan)|U.C.C. Rep.Serv. (West)|UCC Rep. Serv.|UCC Rep.Serv.|UCC Rep.Serv. (Callaghan)|UCC Rep.Serv. (West)
U.C.C. Rep. Serv. 2d (West)|specialty||U.C.C. Rep. Serv. 2d|U.C.C. Rep. Serv. 2d (Callaghan)|U.C.C. Rep. Serv.2d|U.C.C. Rep. Serv.2d (Callaghan)|U.C.C. Rep. Serv.2d (West)|U.C.C. Rep.Serv.2d|U.C.C. Rep.Serv.2d (Callaghan)|U.C.C. Rep.Serv.2d (West)|UCC Rep. Serv. 2d|UCC Rep. Serv.2d|UCC Rep. Serv.2d (Callaghan)|UCC Rep. Serv.2d (West)|UCC Rep.Serv.2d|UCC Rep.Serv.2d (Callaghan)|UCC Rep.Serv.2d (West)
U.S.|federal||U. S.|U. S. R.|U. S. Rep.|U.S.R.|U.S.S.C.Rep.|US|USSCR
U.S. (Apx.)|federal||U.S. Appx.
U.S. App. D.C.|state||U.S.App.D.C.
U.S. App. LEXIS|specialty_lexis|
U.S. CMCR LEXIS|specialty|
U.S. Claims LEXIS|specialty||U.S. Cl. Ct. LEXIS
U.S. Commerce Ct. LEXIS|specialty|
U.S. Ct. Cl. LEXIS|specialty|
U.S. Dist. LEXIS|specialty_lexis||US Dist LEXIS
U.S. LEXIS|specialty_lexis|
U.S. Law Int.|federal||U. S. Law Int.
U.S. Tax Cas. (CCH)|specialty||USTC
U.S. Tax Ct. LEXIS|specialty_lexis|
U.S. Tax Rep. (RIA)|specialty|
U.S. Vet. App. LEXIS|specialty||U.S. App. Vet. Claims LEXIS
U.S.L.W.|specialty||USLW
U.S.L.W. (BNA)|specialty|
U.S.P.Q. (BNA)|specialty||U.S.P.Q.|U.S.P.Q. [BNA]|USPQ|USPQ (BNA)|USPQ [BNA]
U.S.P.Q. 2d (BNA)|specialty||U.S.P.Q. 2d [BNA]|U.S.P.Q.2D (BNA)|U.S.P.Q.2D [BNA]|U.S.P.Q.2d|U.S.P.Q.2d (BNA)|U.S.P.Q.2d [BNA]|USPQ 2d|USPQ 2d (BNA)|USPQ 2d [BNA]|USPQ2d|USPQ2d (BNA)|USPQ2d [BNA]
USCMA|specialty||U.S.C.M.A.
Unemployment Ins. Rep.|specialty||CCH Unemployment Ins. Rep.|CCH, Unemployment Ins. Rep.|Unempl. Ins. Rep. (CCH)|Unempl.Ins.Rep. (CCH)|Unemployment Ins. Rep. (CCH)
Union Lab. Rep. (BNA)|specialty|
Utah|state|Utah
Utah 2d|state|Utah
Utah Adv. Rep.|state|Utah
Utah App. LEXIS|state|Utah
Utah LEXIS|state|Utah
Util. L. Rep. (CCH)|specialty||Util. L. Rep.
V.I.|state||VI
V.I. LEXIS|state|
V.I. Supreme LEXIS|state|
Va.|state|Va.|V.|Va. Leigh|Va. Rep.|Virg.
Va. App.|state|Va.|Va.App.
Va. App. LEXIS|state|Va.
Va. Cas.|state|Va.
Va. Ch. Dec.|state|Va.|Wy.|Wythe|Wythe (Va.)|Wythe Ch. (Va.)|Wythe's R.|Wythe's Rep.
Va. Cir.|state|Va.
Va. Cir. LEXIS|state|Va.
Va. Col. Dec.|specialty|
Va. Dec.|state|Va.|Va.Dec.
Va. LEXIS|state|Va.
Va. Law J.|state|Va.|Vir. L.J.
Va. Law Rep.|state|Va.
Va. Unpub. LEXIS|state|Va.
Van Ness|state|
Vaux|state|Pa.
Vet. App.|specialty||Vet.App.
Vroom|state|N.J.|Vr.|Vroom (N.J.)|Vroom.
Vroom (G.D.W)|state|N.J.
Vroom (P.D.)|state|N.J.
Vt.|state|Vt.|V.R.|Verm.|Verm. Rep.|Vt. Rep.
Vt. LEXIS|state|Vt.
Vt. Super.|state|Vt.|Vt Super
Vt. Super. LEXIS|state|Vt.
Vt. Unpub. LEXIS|state|Vt.
W. Va.|state|W. Va.|W.V.|W.Va.|West Va.
W. Va. LEXIS|state|W. Va.
W.L.B.|state|Ohio|Ohio W.L. Bull.|W.L. Bull.|Weekly L. Bull.|Weekly Law Bulletin|Weekly Law Bulletin (Ohio)|Weekly LawBulletin
W.L.J.|federal||West. Law J.|West. Law. J.
W.L.M.|federal||W.L. M.|W.L. Monthly|West Law Month.|West. Law Month.
W.N.C.|state||W.N.C. (Pa.)|Wkly. N.C|Wkly. Notes Cas.|Wkly. Notes Cas. (Pa.)|Wkly. Notes. Cas.
W.W. Harr.|state|Del.|Harr.|Harr. Rep.|W.W. Harr. Del|W.W.H|W.W.Harr.
WL|specialty_west||Wl|wl
Wage & Hour Cas. (BNA)|specialty||Wage & Hour Cas.
Wage & Hour Cas.2d (BNA)|specialty||Wage & Hour Cas. 2d|Wage & Hour Cas. 2d (BNA)
Wage Hour & Leave Rep. (BNA)|specialty|
Walk.|state|Pa.|Walk.Pa.|Walker
Walk. Ch.|state|
Walker|state||Miss.(Walker)|Walk.|Walk.Miss.
Walker|state|Pa.
Wall.|scotus_early||Wall.Rep.|Wall.S.C.|Wallace R.
Wall.|federal||Wall. C.C|Wall. Cir. Ct.
Wall. Jr.|federal||Wall. Jr. C.C.|Wall., Jr.|Wallace, Jr., Rept.
Wall. Jr. Append.|specialty|
Ware|federal||Ware.
Wash.|state|Wash.|Va.(Wash.)|Wash. (VA)|Wash. Rep.|Wash.Va.
Wash.|state|Wash.|W.|W.St.|WASH|Wa.|Wash. Rep.|Wash.St.|Wn|Wn.
Wash. 2d|state|Wash.|W.2d|Wa.2d|Wash.2d|Wn. 2d|Wn.2d
Wash. 3d|state|Wash.|Wa.3d|Wash.3d|Wn.3d
Wash. App.|state|Wash.|W.App.|Wa.A.|Wash.App.|Wn. App.|Wn.App.
Wash. App. 2d|state|Wash.|Wash.App.2d|Wn. App. 2d
Wash. App. LEXIS|state|Wash.
Wash. C. C.|federal||Wash. C. C. Rep.
Wash. Co.|state|Wash.|Wash. Co (Pa.)|Wash. Co. R.|Wash. Co. Rep.|Wash. Co. Repr.|Wash.Co.
Wash. LEXIS|state|Wash.
Wash. Terr.|state|Wash.|Allen|W.T.|W.Ty.R.|Wash.|Wash. Rep.|Wash.T.|Wash.Ter.|Wash.Ter.N.S.|Wash.Terr.|Wash.Ty.|Wn. Terr.
Wash. Terr. LEXIS|state|Wash.
Watts|state|Pa.|Wa.|Watts Rep.|Watts(Pa.)
Watts & Serg.|state|Pa.|W. & S.|Watts & S.
Week. Law Gaz.|state||Wkly. Law Gaz.|Wkly. Law Gaz. No.
Week. No.|state|Pa.|Week. Notes Cas.
Wells' Notebook|specialty||Wells’ Notebook
Wend.|state|N.Y.|W.|Wend. Rep.|Wend.(N.Y.)|Wendell|Wendell Rep.
West Coast Rep.|federal||West Co. Rep.
West. Jur.|federal|
Whart.|state|Pa.|Wh.|Wh. Rep.|Whar.|Whar. Rep.|Whart. Rep.|Whart.Pa.|Wharton
Whart. Hom.|state|
Whart. St. Tr.|state|
Wheat.|scotus_early||Wheat. Rep.|Wheaton|Wheaton Rep.
Wheel. Cr. Cas.|state||Wheeler, Cr. Cas.|Wheeler, Crim. Cas.|Wheeler. Cr. Cas.
White & W.|state|Tex.|Tex.A.Civ.|Tex.A.Civ.Cas.|Tex.App.|Tex.C.C.|Tex.Civ.Cas.|Tex.Ct.App.Dec.Civ.|W.& W.|White & W.(Tex.)|White & W.Civ.Cas.Ct.App.|Wi.& Will.
Will.|state|Mass.|Mass.(Will.)|Will.Mass.|Williams
Willson|state|Tex.|Willson Rep.
Wilson|state||Wils. Oreg.
Wilson|state|Minn.|Wils. Minn.
Wilson|state|Ind.|Wils. Ind.|Wils. Super. (Ind.)
Wilson's Red Book|specialty||Wilson’s Red Book
Win.|state|N.C.
Wis.|state|Wis.|W.|W.R.|Wis. Rep.
Wis. 2d|state|Wis.|W.2d|Wis 2d|Wis.2d
Wisc. App. LEXIS|state|Wis.
Wisc. Cir. LEXIS|state|Wis.
Wisc. LEXIS|state|Wis.
Wkly. Dig.|federal||N. Y. Wkly. Dig.
Woodb. & M.|federal||Wood. & Minot
Woods|federal||Woods C.C.|Woods.
Woolw.|federal||Wool.|Woolw. Rep.|Woolworth|Woolworth's Cir. Ct. R.
Woolw.|state||Woolw. Rep.
Wright|state|Ohio
Wyo.|state|Wyo.|W.|Wy.
Wyo. LEXIS|state|Wyo.
Yates Sel. Cas.|state|N.Y.|Yates|Yates Sel.Cas.(N.Y.)
Yeates|state|Pa.|Y.|Yea.|Yeates Rep.
Yer.|state|Tenn.|Tenn.(Yer.)|Yer. Rep.|Yerg.|Yerg. Rep.|Yerg.(Tenn.)
York|state|Pa.|York Leg. Rec.|York Leg. Rec. (Pa.)|York Leg. Record|York Legal Record
AWCC|neutral|
AZ|neutral|Ariz.
Ark.|neutral|Ark.|ARK.|Ark
Ark. App.|neutral|Ark.|Ak. App.|Ark.App.
CIT|neutral|
CO|neutral|Colo.
COA|neutral|
FL|neutral|Fla.
IL|neutral|Ill.
IL App (1st)|neutral|Ill.|IL App. (1st)|Il App (1st)|Il App. (1st)
IL App (2d)|neutral|Ill.|IL App (2nd)|IL App. (2d)|Il App (2d)|Il App. (2d)
IL App (3d)|neutral|Ill.|IL App (3rd)|IL App. (3d)|Il App (3d)|Il App. (3d)
IL App (4th)|neutral|Ill.|IL App. (4th)|Il App (4th)|Il App. (4th)
IL App (5th)|neutral|Ill.|IL App (5 th)|IL App. (5th)|Il App (5th)|Il App. (5th)
LA|neutral|
ME|neutral|Me.|Me.
MS|neutral|Miss.
MSPB|neutral|
MT|neutral|Mont.|Mt|mt
N.H.|neutral|N.H.
ND|neutral|
ND App|neutral|N.D.|N.D.App.|ND APP
NLRB No.|neutral|
NM|neutral|N.M.
NMCA|neutral|N.M.
NMCERT|neutral|N.M.
NMSC|neutral|N.M.
NV|neutral|Nev.
OK|neutral|
OK AG|neutral|Okla.
OK CIV APP|neutral|Okla.
OK CR|neutral|Okla.
OK JUD ETH|neutral|Okla.
Ohio|neutral|Ohio|OH|OHIO
PA|neutral|
Pa. Super.|neutral|Pa.|PA Super
SD|neutral|
T.C. Memo.|neutral||T. C. Memo.|T.C. Memo
T.C. No.|neutral||T. C. No.
T.C. Summary Opinion|neutral||T. C. Summary Opinion
TN WC|neutral|Tenn.
TN WC App.|neutral|Tenn.
Tex. Bus.|neutral|Tex.|Tex. Bus. Ct.
UT|neutral|Utah
UT App|neutral|Utah|UT App.|UT Ct. App.|UTApp|Utah App|Utah App.|Utah Ct. App.
VI Super|neutral||V.I. Super|V.I. Super.|VI Super.
VT|neutral|
WI|neutral|Wis.
WI App|neutral|Wis.|WI.App.
WY|neutral||WYO
"""

COURTS = """\
10th Cir.|Court of Appeals for the Tenth Circuit
10th Cir. BAP|United States Bankruptcy Appellate Panel of The Tenth Circuit
11th Cir.|United States Court of Appeals for the Eleventh Circuit
1st Cir.|Court of Appeals for the First Circuit
1st Cir. BAP|United States Bankruptcy Appellate Panel of The First Circuit
2d Cir.|Court of Appeals for the Second Circuit
2nd Cir. BAP|United States Bankruptcy Appellate Panel of The Second Circuit
3rd Cir.|Court of Appeals for the Third Circuit
4th Cir.|Court of Appeals for the Fourth Circuit
5th Cir.|Court of Appeals for the Fifth Circuit
6th Cir.|Court of Appeals for the Sixth Circuit
6th Cir. BAP|United States Bankruptcy Appellate Panel of The Sixth Circuit
7th Cir.|Court of Appeals for the Seventh Circuit
8th Cir.|Court of Appeals for the Eighth Circuit
8th Cir. BAP|United States Bankruptcy Appellate Panel of The Eighth Circuit
9th Cir.|Court of Appeals for the Ninth Circuit
9th Cir. BAP|United States Bankruptcy Appellate Panel of The Ninth Circuit
A.C.C.A.|U S Army Court of Criminal Appeals
A.F.C.C.A.|U S Air Force Court of Criminal Appeals
Accomack Cir. Ct.|Accomack County Circuit Court
Adair Circ. Ct., Ky.|Adair Circuit Court, Kentucky
Adams Cty. Ct. Cmn. Pleas|Adams County Court of Common Pleas
Adams Cty. Ct. Oy. Term.|Adams County Court of Oyer and Terminer
Adams Cty. Ct. Qtr. Sess.|Adams County Court of Quarter Sessions
Adams Cty. Orphans' Ct.|Adams County Orphans' Court
Ala.|Supreme Court of Alabama
Ala. Civ. App.|Alabama Court of Civil Appeals
Ala. Crim. App.|Alabama Court of Criminal Appeals
Ala. Ct. App.|Alabama Court of Appeals
Alaska|Alaska Supreme Court
Alaska Ct. App.|Alaska Court of Appeals
Albemarle Cir. Ct.|Albemarle County Circuit Court
Alexandria Cir. Ct.|Alexandria County Circuit Court
Alleghany Cir. Ct.|Alleghany County Circuit Court
Alleghany Cty. Ct. Cmn. Pleas|Alleghany County Court of Common Pleas
Allegheny Cty. Ct. Oy. Term.|Allegheny County Court of Oyer and Terminer
Allegheny Cty. Ct. Qtr. Sess.|Allegheny County Court of Quarter Sessions
Allegheny Cty. Orphans' Ct.|Allegheny County Orphans' Court
Allen Circ. Ct., Ky.|Allen Circuit Court, Kentucky
Amelia Cir. Ct.|Amelia County Circuit Court
Amherst Cir. Ct.|Amherst County Circuit Court
Anderson Circ. Ct., Ky.|Anderson Circuit Court, Kentucky
Appomattox Cir. Ct.|Appomattox County Circuit Court
Ariz.|Arizona Supreme Court
Ariz. Ct. App.|Arizona Court of Appeals
Ark.|Arkansas Supreme Court
Ark. Att'y Gen.|Arkansas Attorney General Reports
Ark. Ct. App.|Arkansas Court of Appeals
Ark. Workers' Comp.|Arkansas Workers' Compensation Commission
Arlington Cir. Ct.|Arlington County Circuit Court
Armstrong Cty. Ct. Cmn. Pleas|Armstrong County Court of Common Pleas
Armstrong Cty. Ct. Qtr. Sess.|Armstrong County Court of Quarter Sessions
Armstrong Cty. Orphans' Ct.|Armstrong County Orphans' Court
Atlantic Cty. Cir. Ct., N.J.|Atlantic County Circuit Court, N.J.
Atlantic Cty. Fam. Ct.|Atlantic County Family Court
Atlantic Cty. Super. Ct.|Atlantic County Superior Court
Atlantic Cty. Surr. Ct.|Atlantic County Surrogate's Court
Augusta Cir. Ct.|Augusta County Circuit Court
B.P.A.I.|Board of Patent Appeals and Interferences
B.T.A.|United States Board of Tax Appeals
Baker Cty. Cir. Ct., O.R.|Baker County Circuit Court, Oregon
Ballard Circ. Ct., Ky.|Ballard Circuit Court, Kentucky
Bankr. C.D. Cal.|United States Bankruptcy Court, C.D. California
Bankr. C.D. Ill.|United States Bankruptcy Court, C.D. Illinois
Bankr. D. Alaska|United States Bankruptcy Court, D. Alaska
Bankr. D. Ariz.|United States Bankruptcy Court, D. Arizona
Bankr. D. Conn.|United States Bankruptcy Court, D. Connecticut
Bankr. D. Del.|United States Bankruptcy Court, D. Delaware
Bankr. D. Guam|United States Bankruptcy Court, D. Guam
Bankr. D. Haw.|United States Bankruptcy Court, D. Hawaii
Bankr. D. Idaho|United States Bankruptcy Court, D. Idaho
Bankr. D. Iowa|United States Bankruptcy Court, N.D. Iowa
Bankr. D. Kan.|United States Bankruptcy Court, D. Kansas
Bankr. D. Mass.|United States Bankruptcy Court, D. Massachusetts
Bankr. D. Md.|United States Bankruptcy Court, D. Maryland
Bankr. D. Me.|United States Bankruptcy Court, D. Maine
Bankr. D. Minn.|United States Bankruptcy Court, D. Minnesota
Bankr. D. Mont.|United States Bankruptcy Court, D. Montana
Bankr. D. Neb.|United States Bankruptcy Court, D. Nebraska
Bankr. D. Nev.|United States Bankruptcy Court, D. Nevada
Bankr. D. Or.|United States Bankruptcy Court, D. Oregon
Bankr. D. Tenn.|United States Bankruptcy Court, D. Tennessee
Bankr. D. Utah|United States Bankruptcy Court, D. Utah
Bankr. D. Vt.|United States Bankruptcy Court, D. Vermont
Bankr. D. Wyo.|United States Bankruptcy Court, D. Wyoming
Bankr. D.C.|United States Bankruptcy Court, District of Columbia
Bankr. D.N.D.|United States Bankruptcy Court, D. North Dakota
Bankr. D.N.H.|United States Bankruptcy Court, D. New Hampshire
Bankr. D.N.J.|United States Bankruptcy Court, D. New Jersey
Bankr. D.N.M.|United States Bankruptcy Court, D. New Mexico
Bankr. D.P.R.|United States Bankruptcy Court, D. Puerto Rico
Bankr. D.R.I.|United States Bankruptcy Court, D. Rhode Island
Bankr. D.S.C.|United States Bankruptcy Court, D. South Carolina
Bankr. D.S.D.|United States Bankruptcy Court, D. South Dakota
Bankr. D.V.I.|United States Bankruptcy Court, D. Virgin Islands
Bankr. E.D. Ark.|United States Bankruptcy Court, E.D. Arkansas
Bankr. E.D. Cal.|United States Bankruptcy Court, E.D. California
Bankr. E.D. Ky.|United States Bankruptcy Court, E.D. Kentucky
Bankr. E.D. La.|United States Bankruptcy Court, E.D. Louisiana
Bankr. E.D. Mich.|United States Bankruptcy Court, E.D. Michigan
Bankr. E.D. Mo.|United States Bankruptcy Court, E.D. Missouri
Bankr. E.D. Okla.|United States Bankruptcy Court, E.D. Oklahoma
Bankr. E.D. Pa.|United States Bankruptcy Court, E.D. Pennsylvania
Bankr. E.D. Tenn.|United States Bankruptcy Court, E.D. Tennessee
Bankr. E.D. Tex.|United States Bankruptcy Court, E.D. Texas
Bankr. E.D. Va.|United States Bankruptcy Court, E.D. Virginia
Bankr. E.D. Wash.|United States Bankruptcy Court, E.D. Washington
Bankr. E.D. Wis.|United States Bankruptcy Court, E.D. Wisconsin
Bankr. E.D.N.C.|United States Bankruptcy Court, E.D. North Carolina
Bankr. E.D.N.Y.|United States Bankruptcy Court, E.D. New York
Bankr. M.D. Ala.|United States Bankruptcy Court for the Middle District of Alabama
Bankr. M.D. Fla.|United States Bankruptcy Court, M.D. Florida
Bankr. M.D. Ga.|United States Bankruptcy Court, M.D. Georgia
Bankr. M.D. La.|United States Bankruptcy Court, M.D. Louisiana
Bankr. M.D. Penn.|United States Bankruptcy Court, M.D. Pennsylvania
Bankr. M.D. Tenn.|United States Bankruptcy Court, M.D. Tennessee
Bankr. M.D.N.C.|United States Bankruptcy Court, M.D. North Carolina
Bankr. N. Mar. I.|United States Bankruptcy Court, Northern Mariana Islands
Bankr. N.D. Ala.|United States Bankruptcy Court, N.D. Alabama
Bankr. N.D. Cal.|United States Bankruptcy Court, N.D. California
Bankr. N.D. Fla.|United States Bankruptcy Court, N.D. Florida
Bankr. N.D. Ga.|United States Bankruptcy Court, N.D. Georgia
Bankr. N.D. Ill.|United States Bankruptcy Court, N.D. Illinois
Bankr. N.D. Ind.|United States Bankruptcy Court, N.D. Indiana
Bankr. N.D. Miss.|United States Bankruptcy Court, N.D. Mississippi
Bankr. N.D. Ohio|United States Bankruptcy Court, N.D. Ohio
Bankr. N.D. Okla|United States Bankruptcy Court, N.D. Oklahoma
Bankr. N.D. Tex.|United States Bankruptcy Court, N.D. Texas
Bankr. N.D.N.Y.|United States Bankruptcy Court, N.D. New York
Bankr. N.D.W. Va.|United States District Court, N.D. West Virginia
Bankr. S.D. Ala.|United States Bankruptcy Court, S.D. Alabama
Bankr. S.D. Cal.|United States Bankruptcy Court, S.D. California
Bankr. S.D. Florida|United States Bankruptcy Court, Southern District Florida
Bankr. S.D. Ga.|United States Bankruptcy Court, S.D. Georgia
Bankr. S.D. Ill.|United States Bankruptcy Court, S.D. Illinois
Bankr. S.D. Ind.|United States Bankruptcy Court, S.D. Indiana
Bankr. S.D. Iowa|United States Bankruptcy Court, S.D. Iowa
Bankr. S.D. Miss.|United States Bankruptcy Court, S.D. Mississippi
Bankr. S.D. Ohio|United States Bankruptcy Court, S.D. Ohio
Bankr. S.D. Tex.|United States Bankruptcy Court, S.D. Texas
Bankr. S.D.N.Y.|United States Bankruptcy Court, S.D. New York
Bankr. S.D.W. Va.|United States Bankruptcy Court, S.D. West Virginia
Bankr. W.D. Ark.|United States Bankruptcy Court, W.D. Arkansas
Bankr. W.D. Ky.|United States Bankruptcy Court, W.D. Kentucky
Bankr. W.D. La.|United States Bankruptcy Court, W.D. Louisiana
Bankr. W.D. Mich.|United States Bankruptcy Court, W.D. Michigan
Bankr. W.D. Mo.|United States Bankruptcy Court, W.D. Missouri
Bankr. W.D. Okla.|United States Bankruptcy Court, W.D. Oklahoma
Bankr. W.D. Pa.|United States Bankruptcy Court, W.D. Pennsylvania
Bankr. W.D. Tenn.|United States Bankruptcy Court, W.D. Tennessee
Bankr. W.D. Tex.|United States Bankruptcy Court, W.D. Texas
Bankr. W.D. Va.|United States Bankruptcy Court, W.D. Virginia
Bankr. W.D. Wash.|United States Bankruptcy Court, W.D. Washington
Bankr. W.D. Wis.|United States Bankruptcy Court, W.D. Wisconsin
Bankr. W.D.N.C.|United States Bankruptcy Court, W.D. North Carolina
Bankr. W.D.N.Y.|United States Bankruptcy Court, W.D. New York
Bankr.D. Colo.|United States Bankruptcy Court, D. Colorado
Barnstable Mass. Super. Ct.|Massachusetts Superior Court, Barnstable County
Barren Circ. Ct., Ky.|Barren Circuit Court, Kentucky
Bath Cir. Ct.|Bath County Circuit Court
Bath Circ. Ct., Ky.|Bath Circuit Court, Kentucky
Beaver Cty. Ct. Cmn. Pleas|Beaver County Court of Common Pleas
Beaver Cty. Ct. Oy. Term.|Beaver County Court of Oyer and Terminer
Beaver Cty. Ct. Qtr. Sess.|Beaver County Court of Quarter Sessions
Beaver Cty. Orphans' Ct.|Beaver County Orphans' Court
Bedford Cir. Ct.|Bedford County Circuit Court
Bedford Cty. Ct. Cmn. Pleas|Bedford County Court of Common Pleas
Bedford Cty. Ct. Oy. Term.|Bedford County Court of Oyer and Terminer
Bedford Cty. Ct. Qtr. Sess.|Bedford County Court of Quarter Sessions
Bedford Cty. Orphans' Ct.|Bedford County Orphans' Court
Bell Circ. Ct., Ky.|Bell Circuit Court, Kentucky
Benton Cty. Cir. Ct., O.R.|Benton County Circuit Court, Oregon
Bergen Cty. Cir. Ct., N.J.|Bergen County Circuit Court, N.J.
Bergen Cty. Fam. Ct.|Bergen County Family Court
Bergen Cty. Super. Ct.|Bergen County Superior Court
Bergen Cty. Surr. Ct.|Bergen County Surrogate's Court
Berks Cty. Ct. Cmn. Pleas|Berks County Court of Common Pleas
Berks Cty. Ct. Oy. Term.|Berks County Court of Oyer and Terminer
Berks Cty. Ct. Qtr. Sess.|Berks County Court of Quarter Sessions
Berks Cty. Orphans' Ct.|Berks County Orphans' Court
Berkshire Mass. Super. Ct.|Massachusetts Superior Court, Berkshire County
Blair Cty. Ct. Cmn. Pleas|Blair County Court of Common Pleas
Blair Cty. Ct. Qtr. Sess.|Blair County Court of Quarter Sessions
Blair Cty. Orphans' Ct.|Blair County Orphans' Court
Bland Cir. Ct.|Bland County Circuit Court
Boone Circ. Ct., Ky.|Boone Circuit Court, Kentucky
Botetourt Cir. Ct.|Botetourt County Circuit Court
Bourbon Circ. Ct., Ky.|Bourbon Circuit Court, Kentucky
Boyd Circ. Ct., Ky.|Boyd Circuit Court, Kentucky
Boyle Circ. Ct., Ky.|Boyle Circuit Court, Kentucky
Bracken Circ. Ct., Ky.|Bracken Circuit Court, Kentucky
Bradford Cty. Ct. Cmn. Pleas|Bradford County Court of Common Pleas
Bradford Cty. Ct. Qtr. Sess.|Bradford County Court of Quarter Sessions
Bradford Cty. Orphans' Ct.|Bradford County Orphans' Court
Breathitt Circ. Ct., Ky.|Breathitt Circuit Court, Kentucky
Breckinridge Circ. Ct., Ky.|Breckinridge Circuit Court, Kentucky
Bristol Cir. Ct.|Bristol County Circuit Court
Brunswick Cir. Ct.|Brunswick County Circuit Court
Buchanan Cir. Ct.|Buchanan County Circuit Court
Buckingham Cir. Ct.|Buckingham County Circuit Court
Bucks Cty. Ct. Cmn. Pleas|Bucks County Court of Common Pleas
Bucks Cty. Ct. Oy. Term.|Bucks County Court of Oyer and Terminer
Bucks Cty. Ct. Qtr. Sess.|Bucks County Court of Quarter Sessions
Bucks Cty. Orphans' Ct.|Bucks County Orphans' Court
Buena Vista Cir. Ct.|Buena Vista County Circuit Court
Bullitt Circ. Ct., Ky.|Bullitt Circuit Court, Kentucky
Burke Cty. Super. Ct.|Burke County Superior Court, Ga.
Burlington Cty. Cir. Ct., N.J.|Burlington County Circuit Court, N.J.
Burlington Cty. Fam. Ct.|Burlington County Family Court
Burlington Cty. Super. Ct.|Burlington County Superior Court
Burlington Cty. Surr. Ct.|Burlington County Surrogate's Court
Butler Circ. Ct., Ky.|Butler Circuit Court, Kentucky
Butler Cty. Ct. Cmn. Pleas|Butler County Court of Common Pleas
Butler Cty. Ct. Qtr. Sess.|Butler County Court of Quarter Sessions
Butler Cty. Orphans' Ct.|Butler County Orphans' Court
C. Cal.|U.S. Circuit Court for the District of California
C.A.A.F.|United States Court of Appeals For The Armed Forces
C.C.N.D. Fla.|United States Circuit Court for the Northern District of Florida
C.C.P.A.|Court of Customs and Patent Appeals
C.C.S.D. Fla.|United States Circuit Court for the Southern District of Florida
C.D. Cal.|United States District Court for the Central District of California
C.D. Ill.|District Court, C.D. Illinois
Cal.|California Supreme Court
Cal. App. Dep’t Super. Ct.|California Superior Court, Appellate Division
Cal. Att'y Gen.|California Attorney General Reports
Cal. Ct. App.|California Courts of Appeal
Cal. Dist. Ct.|California District Court
Caldwell Circ. Ct., Ky.|Caldwell Circuit Court, Kentucky
Calloway Circ. Ct., Ky.|Calloway Circuit Court, Kentucky
Cambria Cty. Ct. Cmn. Pleas|Cambria County Court of Common Pleas
Cambria Cty. Ct. Oy. Term.|Cambria County Court of Oyer and Terminer
Cambria Cty. Ct. Qtr. Sess.|Cambria County Court of Quarter Sessions
Cambria Cty. Juv. Ct.|Cambria County of Juvenile Court
Cambria Cty. Orphans' Ct.|Cambria County Orphans' Court
Camden Cty. Cir. Ct., N.J.|Camden County Circuit Court, N.J.
Camden Cty. Fam. Ct.|Camden County Family Court
Camden Cty. Super. Ct.|Camden County Superior Court
Camden Cty. Surr. Ct.|Camden County Surrogate's Court
Cameron Cty. Ct. Cmn. Pleas|Cameron County Court of Common Pleas
Cameron Cty. Ct. Qtr. Sess.|Cameron County Court of Quarter Sessions
Cameron Cty. Orphans' Ct.|Cameron County Orphans' Court
Campbell Cir. Ct.|Campbell County Circuit Court
Campbell Circ. Ct., Ky.|Campbell Circuit Court, Kentucky
Cape May Cty. Cir. Ct., N.J.|Cape May County Circuit Court, N.J.
Cape May Cty. Fam. Ct.|Cape May County Family Court
Cape May Cty. Super. Ct.|Cape May County Superior Court
Cape May Cty. Surr. Ct.|Cape May County Surrogate's Court
Carbon Cty. Ct. Cmn. Pleas|Carbon County Court of Common Pleas
Carbon Cty. Ct. Oy. Term.|Carbon County Court of Oyer and Terminer
Carbon Cty. Ct. Qtr. Sess.|Carbon County Court of Quarter Sessions
Carbon Cty. Orphans' Ct.|Carbon County Orphans' Court
Carlisle Circ. Ct., Ky.|Carlisle Circuit Court, Kentucky
Caroline Cir. Ct.|Caroline County Circuit Court
Carroll Cir. Ct.|Carroll County Circuit Court
Carroll Circ. Ct., Ky.|Carroll Circuit Court, Kentucky
Carroll Cty. Super. Ct.|Carroll County Superior Court, Ga.
Carter Circ. Ct., Ky.|Carter Circuit Court, Kentucky
Casey Circ. Ct., Ky.|Casey Circuit Court, Kentucky
Centre Cty. Ct. Cmn. Pleas|Centre County Court of Common Pleas
Centre Cty. Ct. Qtr. Sess.|Centre County Court of Quarter Sessions
Centre Cty. Orphans' Ct.|Centre County Orphans' Court
Charles City Cir. Ct.|Charles City County Circuit Court
Charlotte Cir. Ct.|Charlotte County Circuit Court
Charlottesville Cir. Ct.|Charlottesville County Circuit Court
Chatham Superior Court|Chatham Superior Court, Ga.
Chesapeake Cir. Ct.|Chesapeake County Circuit Court
Chester Cty. Ct. Cmn. Pleas|Chester County Court of Common Pleas
Chester Cty. Ct. Oy. Term.|Chester County Court of Oyer and Terminer
Chester Cty. Ct. Qtr. Sess.|Chester County Court of Quarter Sessions
Chester Cty. Orphans' Ct.|Chester County Orphans' Court
Chesterfield Cir. Ct.|Chesterfield County Circuit Court
Christian Circ. Ct., Ky.|Christian Circuit Court, Kentucky
Cir. Ct. Del.|U.S. Circuit Court for the District of Delaware
Cir. Ct. Md.|Circuit Court of Maryland
Cir. Ct. N.C.|U.S. Circuit Court for the District of North Carolina
Cir. Ct. Tenn.|U.S. Circuit Court for the District of Tennessee
Civ. Ct. NYC, Bronx Cty.|Civil Court Of The City Of New York, Bronx County
Civ. Ct. NYC, Kings Cty.|Civil Court Of The City Of New York, Kings County
Civ. Ct. NYC, NY Cty.|Civil Court Of The City Of New York, New York County
Civ. Ct. NYC, Queens Cty.|Civil Court Of The City Of New York, Queens County
Civ. Ct. NYC, Richmond Cty.|Civil Court Of The City Of New York, Richmond County
Clackamas Cty. Cir. Ct., O.R.|Clackamas County Circuit Court, Oregon
Clarion Cty. Ct. Cmn. Pleas|Clarion County Court of Common Pleas
Clarion Cty. Ct. Oy. Term.|Clarion County Court of Oyer and Terminer
Clarion Cty. Ct. Qtr. Sess.|Clarion County Court of Quarter Sessions
Clarion Cty. Orphans' Ct.|Clarion County Orphans' Court
Clark Circ. Ct., Ky.|Clark Circuit Court, Kentucky
Clark Cty. Super. Ct.|Clark County Superior Court, Ga.
Clarke Cir. Ct.|Clarke County Circuit Court
Clarke Cty. Super. Ct.|Clarke County Superior Court, Ga.
Clatsop Cty. Cir. Ct., O.R.|Clatsop County Circuit Court, Oregon
Clay Circ. Ct., Ky.|Clay Circuit Court, Kentucky
Clearfield Cty. Ct. Cmn. Pleas|Clearfield County Court of Common Pleas
Clearfield Cty. Ct. Qtr. Sess.|Clearfield County Court of Quarter Sessions
Clearfield Cty. Orphans' Ct.|Clearfield County Orphans' Court
Clinton Circ. Ct., Ky.|Clinton Circuit Court, Kentucky
Clinton Cty. Ct. Cmn. Pleas|Clinton County Court of Common Pleas
Clinton Cty. Ct. Qtr. Sess.|Clinton County Court of Quarter Sessions
Clinton Cty. Orphans' Ct.|Clinton County Orphans' Court
Cobb Cty. Super. Ct.|Cobb County Superior Court, Ga.
Colo.|Colorado Supreme Court
Colo. Att'y Gen.|Colorado Attorney General Reports
Colo. Ct. App.|Colorado Court of Appeals
Colo. Indus. Cl. App.|Colorado Industrial Claim Appeals office
Colonial Heights Cir. Ct.|Colonial Heights County Circuit Court
Columbia Cty. Cir. Ct., O.R.|Columbia County Circuit Court, Oregon
Columbia Cty. Ct. Cmn. Pleas|Columbia County Court of Common Pleas
Columbia Cty. Ct. Oy. Term.|Columbia County Court of Oyer and Terminer
Columbia Cty. Ct. Qtr. Sess.|Columbia County Court of Quarter Sessions
Columbia Cty. Orphans' Ct.|Columbia County Orphans' Court
Columbia Cty. Super. Ct.|Columbia County Superior Court, Ga.
Comm. Ct.|U.S. Commerce Court
Committee of the Privy Council|Committee of the Privy Council
Conn.|Connecticut Supreme Court
Conn. App. Ct.|Connecticut Court of Appeals
Conn. Comp. Rev. Bd.|Connecticut Compensation Review Board
Conn. Super. Ct.|Connecticut Superior Court
Coos Cty. Cir. Ct., O.R.|Coos County Circuit Court, Oregon
Coweta Cty. Super. Ct.|Coweta County Superior Court, Ga.
Craig Cir. Ct.|Craig County Circuit Court
Crawford Cty. Ct. Cmn. Pleas|Crawford County Court of Common Pleas
Crawford Cty. Ct. Qtr. Sess.|Crawford County Court of Quarter Sessions
Crawford Cty. Orphans' Ct.|Crawford County Orphans' Court
Crittenden Circ. Ct., Ky.|Crittenden Circuit Court, Kentucky
Crook Cty. Cir. Ct., O.R.|Crook County Circuit Court, Oregon
Ct. App. Ind. Terr.|Court of Appeals of Indian Territory
Ct. App. Nev.|Court of Appeals of Nevada
Ct. Cl.|United States Court of Claims
Ct. Intl. Trade|United States Court of International Trade
Ct. Jud. Del.|Court on the Judiciary of Delaware
Ct. Jud. Disc. Pa|Court of Judicial Discipline of Pennsylvania
Culpeper Cir. Ct.|Culpeper County Circuit Court
Cumberl Cty. Ct. Oy. Term.|Cumberland County Court of Oyer and Terminer
Cumberl Cty. Orphans' Ct.|Cumberland County Orphans' Court
Cumberland Cir. Ct.|Cumberland County Circuit Court
Cumberland Circ. Ct., Ky.|Cumberland Circuit Court, Kentucky
Cumberland Cty. Cir. Ct., N.J.|Cumberland County Circuit Court, N.J.
Cumberland Cty. Ct. Cmn. Pleas|Cumberland County Court of Common Pleas
Cumberland Cty. Ct. Qtr. Sess.|Cumberland County Court of Quarter Sessions
Cumberland Cty. Fam. Ct.|Cumberland County Family Court
Cumberland Cty. Super. Ct.|Cumberland County Superior Court
Cumberland Cty. Surr. Ct.|Cumberland County Surrogate's Court
Curry Cty. Cir. Ct., O.R.|Curry County Circuit Court, Oregon
Cust. Ct.|United States Customs Court
Cuyahoga Cty. Ct. of Insolv.|Cuyahoga County Court of Insolvency
D. Ala.|United States District Court for the District of Alabama
D. Alaska|United States District Court for the District of Alaska
D. Ariz.|United States District Court for the District of Arizona
D. Cal.|United States District Court for the District of California
D. Colo.|United States District Court for the District of Colorado
D. Conn.|United States District Court for the District of Connecticut
D. Del.|United States District Court for the District of Delaware
D. Fla.|United States District Court for the District of Florida
D. Ga.|United States District Court for the District of Georgia
D. Guam|District Court, D. Guam
D. Haw.|United States District Court for the District of Hawaii
D. Idaho|United States District Court for the District of Idaho
D. Ill.|District Court, D. Illinois
D. Ind.|United States District Court for the District of Indiana
D. Iowa|United States District Court for the District of Iowa
D. Kan.|District Court, D. Kansas
D. Ky.|United States District Court for the District of Kentucky
D. La.|United States District Court for the District of Louisiana
D. Maryland|District Court, D. Maryland
D. Mass.|District Court, D. Massachusetts
D. Me.|District Court, D. Maine
D. Mich.|District Court, D. Michigan
D. Minnesota|District Court, D. Minnesota
D. Miss.|District Court, D. Mississippi
D. Mo.|District Court, D. Missouri
D. Mont.|District Court, D. Montana
D. N.Y.|United States District Court for the District of New York
D. Neb.|United States District Court, Nebraska
D. Nev.|District Court, D. Nevada
D. Ohio|District Court, D. Ohio
D. Or.|District Court, D. Oregon
D. Orleans|District Court, Orleans
D. Pa.|District Court, D. Pennsylvania
D. Tenn.|District Court, D. Tennessee
D. Tex.|District Court, D. Texas
D. Utah|District Court, D. Utah
D. Va.|United States District Court for the District of Virginia
D. Vt.|District Court, D. Vermont
D. W.Va.|District Court, D. West Virginia
D. Wash.|United States District Court for the District of Washington
D. Wis.|District Court, D. Wisconsin
D. Wyo.|District Court, D. Wyoming
D.C.|District of Columbia Criminal Court
D.C. Cir.|Court of Appeals for the D.C. Circuit
D.C. Ct. App.|District of Columbia Court of Appeals
D.C. Orphans Ct.|District of Columbia Orphans' Court
D.C.Z.|District Court, Canal Zone
D.D.C.|District Court, District of Columbia
D.N.C.|United States District Court for the District of North Carolina
D.N.D.|District Court, D. North Dakota
D.N.H.|District Court, D. New Hampshire
D.N.J.|District Court, D. New Jersey
D.N.M.|District Court, D. New Mexico
D.P.R.|District Court, D. Puerto Rico
D.R.I.|District Court, D. Rhode Island
D.S.C.|District Court, D. South Carolina
D.S.D.|District Court, D. South Dakota
D.V.I.|District Court, Virgin Islands
Dade Cty. Prop. Appraisal Adjmt. Bd.|Dade County Property Appraisal Adjustment Board
Danville Cir. Ct.|Danville County Circuit Court
Dauphin Cty. Ct. Cmn. Pleas|Dauphin County Court of Common Pleas
Dauphin Cty. Ct. Oy. Term.|Dauphin County Court of Oyer and Terminer
Dauphin Cty. Ct. Qtr. Sess.|Dauphin County Court of Quarter Sessions
Dauphin Cty. Orphans' Ct.|Dauphin County Orphans' Court
Daviess Circ. Ct., Ky.|Daviess Circuit Court, Kentucky
DeKalb Cty. Super. Ct.|DeKalb County Superior Court, Ga.
Decatur Cty. Super. Ct.|Decatur County Superior Court, Ga.
Del.|Delaware Supreme Court
Del. Ch.|Delaware Court of Chancery
Del. Ct. Com. Pl.|Delaware Court of Common Pleas
Del. Fm. Ct.|Delaware Family Court
Del. Super. Ct. |Superior Court of Delaware
Delaware Cty. Ct. Cmn. Pleas|Delaware County Court of Common Pleas
Delaware Cty. Ct. Oy. Term.|Delaware County Court of Oyer and Terminer
Delaware Cty. Ct. Qtr. Sess.|Delaware County Court of Quarter Sessions
Delaware Cty. Juv. Ct.|Delaware County Juvenile Court
Delaware Cty. Orphans' Ct.|Delaware County Orphans' Court
Deschutes Cty. Cir. Ct., O.R.|Deschutes County Circuit Court, Oregon
Detroit Recorder's Court|Detroit Recorder's Court
Dickenson Cir. Ct.|Dickenson County Circuit Court
Dinwiddie Cir. Ct.|Dinwiddie County Circuit Court
Douglas Cty. Cir. Ct., O.R.|Douglas County Circuit Court, Oregon
E.D. Ark.|United States District Court for the Eastern District of Arkansas
E.D. Cal.|United States District Court for the Eastern District of California
E.D. Ill.|District Court, E.D. Illinois
E.D. Ky.|District Court, E.D. Kentucky
E.D. La.|United States District Court Eastern District of Louisiana
E.D. Mich.|District Court, E.D. Michigan
E.D. Mo.|District Court, E.D. Missouri
E.D. Okla.|United States District Court, Oklahoma Eastern
E.D. Pa.|District Court, E.D. Pennsylvania
E.D. Tenn.|District Court, E.D. Tennessee
E.D. Tex.|District Court, E.D. Texas
E.D. Va.|District Court, E.D. Virginia
E.D. Wash.|District Court, E.D. Washington
E.D. Wis.|District Court, E.D. Wisconsin
E.D.N.C.|District Court, E.D. North Carolina
E.D.N.Y|District Court, E.D. New York
E.D.S.C.|District Court, E.D. South Carolina
Early Cty. Super. Ct.|Early County Superior Court, Ga.
Edmonson Circ. Ct., Ky.|Edmonson Circuit Court, Kentucky
Elbert Cty. Super. Ct.|Elbert County Superior Court, Ga.
Elk Cty. Ct. Cmn. Pleas|Elk County Court of Common Pleas
Elk Cty. Ct. Qtr. Sess.|Elk County Court of Quarter Sessions
Elk Cty. Orphans' Ct.|Elk County Orphans' Court
Elliott Circ. Ct., Ky.|Elliott Circuit Court, Kentucky
Emer. Ct. App.| Emergency Court of Appeals
Erie Cty. Ct. Cmn. Pleas|Erie County Court Common Pleas
Erie Cty. Ct. Oy. Term.|Erie County Court of Oyer and Terminer
Erie Cty. Ct. Qtr. Sess.|Erie County Court of Quarter Sessions
Erie Cty. Orphans' Ct.|Erie County Orphans' Court
Essex Cir. Ct.|Essex County Circuit Court
Essex Cty. Cir. Ct., N.J.|Essex County Circuit Court, N.J.
Essex Cty. Fam. Ct.|Essex County Family Court
Essex Cty. Super. Ct.|Essex County Superior Court
Essex Cty. Surr. Ct.|Essex County Surrogate's Court
Estill Circ. Ct., Ky.|Estill Circuit Court, Kentucky
Fairfax Cir. Ct.|Fairfax County Circuit Court
Fauquier Cir. Ct.|Fauquier County Circuit Court
Fayette Circ. Ct., Ky.|Fayette Circuit Court, Kentucky
Fayette Cty. Ct.|Fayette County Court
Fayette Cty. Ct. Oy. Term.|Fayette County Court of Oyer and Terminer
Fayette Cty. Ct. Qtr. Sess.|Fayette County Court of Quarter Sessions
Fayette Cty. Orphans' Ct.|Fayette County Orphans' Court
Fayette Super. Ct.|Fayette Superior Court, Ga.
Fed. Cir.|Court of Appeals for the Federal Circuit
Fed. Cl.|United States Court of Federal Claims
Fla.|Florida Supreme Court
Fla. Att'y Gen.|Florida Attorney General Reports
Fla. Dep't Rev.|State of Florida Department of Revenue
Fla. Dep't. Env. Reg.|State of Florida Department of Environmental Regulation
Fla. Dep't. of H. Rehabil. Serv.|Florida Department of Health and Rehabilitative Services
Fla. Dist. Ct. App.|Florida District Courts of Appeal
Fla. Div. Admin. Hr'g|State of Florida Division of Administrative Hearings
Fleming Circ. Ct., Ky.|Fleming Circuit Court, Kentucky
Floyd Cir. Ct.|Floyd County Circuit Court
Floyd Circ. Ct., Ky.|Floyd Circuit Court, Kentucky
Fluvanna Cir. Ct.|Fluvanna County Circuit Court
Forest Cty. Ct. Cmn. Pleas|Forest County Court of Common Pleas
Forest Cty. Orphans' Ct.|Forest County Orphans' Court
Franklin Cir. Ct.|Franklin County Circuit Court
Franklin Circ. Ct., Ky.|Franklin Circuit Court, Kentucky
Franklin Cty. Ct. Cmn. Pleas|Franklin County Court of Common Pleas
Franklin Cty. Ct. Oy. Term.|Franklin County Court of Oyer and Terminer
Franklin Cty. Ct. Qtr. Sess.|Franklin County Court of Quarter Sessions
Franklin Cty. Orphans' Ct.|Franklin County Orphans' Court
Franklin Cty. Super. Ct.|Franklin County Superior Court, Ga.
Frederick Cir. Ct.|Frederick County Circuit Court
Fredericksburg Cir. Ct.|Fredericksburg County Circuit Court
Fulton Circ. Ct., Ky.|Fulton Circuit Court, Kentucky
Fulton Cty. Ct. Cmn. Pleas|Fulton County Court of Common Pleas
Fulton Cty. Ct. Oy. Term.|Fulton County Court of Oyer and Terminer
Fulton Cty. Ct. Qtr. Sess.|Fulton County Court of Quarter Sessions
Fulton Cty. Orphans' Ct.|Fulton County Orphans' Court
Ga.|Georgia Supreme Court
Ga. Ct. App.|Georgia Court of Appeals
Gallatin Circ. Ct., Ky.|Gallatin Circuit Court, Kentucky
Garrard Circ. Ct., Ky.|Garrard Circuit Court, Kentucky
Giles Cir. Ct.|Giles County Circuit Court
Gilliam Cty. Cir. Ct., O.R.|Gilliam County Circuit Court, Oregon
Gloucester Cir. Ct.|Gloucester County Circuit Court
Gloucester Cty. Cir. Ct., N.J.|Gloucester County Circuit Court, N.J.
Gloucester Cty. Fam. Ct.|Gloucester County Family Court
Gloucester Cty. Super. Ct.|Gloucester County Superior Court
Gloucester Cty. Surr. Ct.|Gloucester County Surrogate's Court
Goochland Cir. Ct.|Goochland County Circuit Court
Grant Circ. Ct., Ky.|Grant Circuit Court, Kentucky
Grant Cty. Cir. Ct., O.R.|Grant County Circuit Court, Oregon
Graves Circ. Ct., Ky.|Graves Circuit Court, Kentucky
Grayson Cir. Ct.|Grayson County Circuit Court
Grayson Circ. Ct., Ky.|Grayson Circuit Court, Kentucky
Green Circ. Ct., Ky.|Green Circuit Court, Kentucky
Green Cty. Ct. Cmn. Pleas|Green County Court of Common Pleas
Greene Cir. Ct.|Greene County Circuit Court
Greene Cty. Ct. Cmn. Pleas|Greene County Court of Common Pleas
Greene Cty. Ct. Oy. Term.|Greene County Court of Oyer and Terminer
Greene Cty. Ct. Qtr. Sess.|Greene County Court of Quarter Sessions
Greene Cty. Orphans' Ct.|Greene County Orphans' Court
Greenport Just. Ct.|Town of Greenport Justice Court
Greensville Cir. Ct.|Greensville County Circuit Court
Greenup Circ. Ct., Ky.|Greenup Circuit Court, Kentucky
Gwinnett Cty. Super. Ct.|Gwinnett County Superior Court, Ga.
HL|House of Lords (UK)
Habersham Cty. Super. Ct.|Habersham County Superior Court, Ga.
Halifax Cir. Ct.|Halifax County Circuit Court
Hall Cty. Super. Ct.|Hall County Superior Court, Ga.
Hamilton Cty. Ct. of Insolv.|Hamilton County Court of Insolvency
Hampton Cir. Ct.|Hampton County Circuit Court
Hancock Circ. Ct., Ky.|Hancock Circuit Court, Kentucky
Hancock Cty. Super. Ct.|Hancock County Superior Court, Ga.
Hanover Cir. Ct.|Hanover County Circuit Court
Hardin Circ. Ct., Ky.|Hardin Circuit Court, Kentucky
Harlan Circ. Ct., Ky.|Harlan Circuit Court, Kentucky
Harney Cty. Cir. Ct., O.R.|Harney County Circuit Court, Oregon
Harris Cty. Super. Ct.|Harris County Superior Court, Ga.
Harrisburg Cty. Ct. Cmn. Pleas|Harrisburg County Court of Common Pleas
Harrison Circ. Ct., Ky.|Harrison Circuit Court, Kentucky
Hart Circ. Ct., Ky.|Hart Circuit Court, Kentucky
Haw.|Supreme Court of Hawaii
Haw. App.|Hawaii Intermediate Court of Appeals
Heard Cty. Super. Ct.|Heard County Superior Court, Ga.
Henderson Circ. Ct., Ky.|Henderson Circuit Court, Kentucky
Henrico Cir. Ct.|Henrico County Circuit Court
Henry Cir. Ct.|Henry County Circuit Court
Henry Circ. Ct., Ky.|Henry Circuit Court, Kentucky
Hickman Circ. Ct., Ky.|Hickman Circuit Court, Kentucky
High Ct. J. Ch.|High Court of Justice, Chancery Division
Highland Cir. Ct.|Highland County Circuit Court
Hood River Cty. Cir. Ct., O.R.|Hood River County Circuit Court, Oregon
Hopewell Cir. Ct.|Hopewell County Circuit Court
Hopkins Circ. Ct., Ky.|Hopkins Circuit Court, Kentucky
Houston Superior Court|Houston Superior Court, Ga.
Hudson Cty. Cir. Ct., N.J.|Hudson County Circuit Court, N.J.
Hudson Cty. Fam. Ct.|Hudson County Family Court
Hudson Cty. Super. Ct.|Hudson County Superior Court
Hudson Cty. Surr. Ct.|Hudson County Surrogate's Court
Hunterdon Cty. Cir. Ct., N.J.|Hunterdon County Circuit Court, N.J.
Hunterdon Cty. Fam. Ct.|Hunterdon County Family Court
Hunterdon Cty. Super. Ct.|Hunterdon County Superior Court
Hunterdon Cty. Surr. Ct.|Hunterdon County Surrogate's Court
Huntingdon Cty. Ct. Cmn. Pleas|Huntingdon County Court of Common Pleas
Huntingdon Cty. Ct. Qtr. Sess.|Huntingdon County Court of Quarter Sessions
Huntingdon Cty. Orphans' Ct.|Huntingdon County Orphans' Court
I.C.A. of W. Va.|Intermediate Court of Appeals of West Virginia
Idaho|Idaho Supreme Court
Idaho Ct. App.|Idaho Court of Appeals
Ill.|Illinois Supreme Court
Ill. App. Ct.|Appellate Court of Illinois
Ind.|Indiana Supreme Court
Ind. Ct. App.|Indiana Court of Appeals
Ind. Super Ct.|Indiana Superior Court
Indiana Cty. Ct. Cmn. Pleas|Indiana County Court of Common Pleas
Indiana Cty. Ct. Qtr. Sess.|Indiana County Court of Quarter Sessions
Indiana Cty. Orphans' Ct.|Indiana County Orphans' Court
Iowa|Supreme Court of Iowa
Iowa Ct. App.|Court of Appeals of Iowa
Iowa Dist. Ct.|Iowa District Court
Iowa Dist. Ct., Lee Cty|Lee County District Court
Isle of Wight Cir. Ct.|Isle of Wight County Circuit Court
J.P.M.L.| United States Judicial Panel on Multidistrict Litigation
Jackson Circ. Ct., Ky.|Jackson Circuit Court, Kentucky
Jackson Cty. Cir. Ct., O.R.|Jackson County Circuit Court, Oregon
Jax. Civ. Serv. Bd.|Jacksonville Civil Service Board
Jefferson Circ. Ct., Ky.|Jefferson Circuit Court, Kentucky
Jefferson Cty. Cir. Ct., O.R.|Jefferson County Circuit Court, Oregon
Jefferson Cty. Ct. Cmn. Pleas|Jefferson County Court of Common Pleas
Jefferson Cty. Ct. Oy. Term.|Jefferson County Court of Oyer and Terminer
Jefferson Cty. Ct. Qtr. Sess.|Jefferson County Court of Quarter Sessions
Jefferson Cty. Orphans' Ct.|Jefferson County Orphans' Court
Jessamine Circ. Ct., Ky.|Jessamine Circuit Court, Kentucky
Johnson Circ. Ct., Ky.|Johnson Circuit Court, Kentucky
Josephine Cty. Cir. Ct., O.R.|Josephine County Circuit Court, Oregon
Juniata Cty. Ct. Cmn. Pleas|Juniata County Court of Common Pleas
Juniata Cty. Ct. Oy. Term.|Juniata County Court of Oyer and Terminer
Juniata Cty. Ct. Qtr. Sess.|Juniata County Court of Quarter Sessions
Juniata Cty. Orphans' Ct.|Juniata County Orphans' Court
Kan.|Supreme Court of Kansas
Kan. Att'y Gen.|Kansas Attorney General Reports
Kan. Ct. App.|Court of Appeals of Kansas
Kenton Circ. Ct., Ky.|Kenton Circuit Court, Kentucky
King George Cir. Ct.|King George County Circuit Court
King William Cir. Ct.|King William County Circuit Court
King and Queen Cir. Ct.|King and Queen County Circuit Court
King's Bench|Court of King's Bench
Klamath Cty. Cir. Ct., O.R.|Klamath County Circuit Court, Oregon
Knott Circ. Ct., Ky.|Knott Circuit Court, Kentucky
Knox Circ. Ct., Ky.|Knox Circuit Court, Kentucky
Ky.|Kentucky Supreme Court
Ky. Circ. Ct.|Kentucky Circuit Courts
Ky. Circ. Ct., 1|Kentucky Circuit Court 1
Ky. Circ. Ct., 10|Kentucky Circuit Court 10
Ky. Circ. Ct., 11|Kentucky Circuit Court 11
Ky. Circ. Ct., 12|Kentucky Circuit Court 12
Ky. Circ. Ct., 13|Kentucky Circuit Court 13
Ky. Circ. Ct., 14|Kentucky Circuit Court 14
Ky. Circ. Ct., 15|Kentucky Circuit Court 15
Ky. Circ. Ct., 16|Kentucky Circuit Court 16
Ky. Circ. Ct., 17|Kentucky Circuit Court 17
Ky. Circ. Ct., 18|Kentucky Circuit Court 18
Ky. Circ. Ct., 19|Kentucky Circuit Court 19
Ky. Circ. Ct., 2|Kentucky Circuit Court 2
Ky. Circ. Ct., 20|Kentucky Circuit Court 20
Ky. Circ. Ct., 21|Kentucky Circuit Court 21
Ky. Circ. Ct., 22|Kentucky Circuit Court 22
Ky. Circ. Ct., 23|Kentucky Circuit Court 23
Ky. Circ. Ct., 24|Kentucky Circuit Court 24
Ky. Circ. Ct., 25|Kentucky Circuit Court 25
Ky. Circ. Ct., 26|Kentucky Circuit Court 26
Ky. Circ. Ct., 27|Kentucky Circuit Court 27
Ky. Circ. Ct., 28|Kentucky Circuit Court 28
Ky. Circ. Ct., 29|Kentucky Circuit Court 29
Ky. Circ. Ct., 3|Kentucky Circuit Court 3
Ky. Circ. Ct., 30|Kentucky Circuit Court 30
Ky. Circ. Ct., 31|Kentucky Circuit Court 31
Ky. Circ. Ct., 32|Kentucky Circuit Court 32
Ky. Circ. Ct., 33|Kentucky Circuit Court 33
Ky. Circ. Ct., 34|Kentucky Circuit Court 34
Ky. Circ. Ct., 35|Kentucky Circuit Court 35
Ky. Circ. Ct., 36|Kentucky Circuit Court 36
Ky. Circ. Ct., 37|Kentucky Circuit Court 37
Ky. Circ. Ct., 38|Kentucky Circuit Court 38
Ky. Circ. Ct., 39|Kentucky Circuit Court 39
Ky. Circ. Ct., 4|Kentucky Circuit Court 4
Ky. Circ. Ct., 40|Kentucky Circuit Court 40
Ky. Circ. Ct., 41|Kentucky Circuit Court 41
Ky. Circ. Ct., 42|Kentucky Circuit Court 42
Ky. Circ. Ct., 43|Kentucky Circuit Court 43
Ky. Circ. Ct., 44|Kentucky Circuit Court 44
Ky. Circ. Ct., 45|Kentucky Circuit Court 45
Ky. Circ. Ct., 46|Kentucky Circuit Court 46
Ky. Circ. Ct., 47|Kentucky Circuit Court 47
Ky. Circ. Ct., 48|Kentucky Circuit Court 48
Ky. Circ. Ct., 49|Kentucky Circuit Court 49
Ky. Circ. Ct., 5|Kentucky Circuit Court 5
Ky. Circ. Ct., 50|Kentucky Circuit Court 50
Ky. Circ. Ct., 51|Kentucky Circuit Court 51
Ky. Circ. Ct., 52|Kentucky Circuit Court 52
Ky. Circ. Ct., 53|Kentucky Circuit Court 53
Ky. Circ. Ct., 54|Kentucky Circuit Court 54
Ky. Circ. Ct., 55|Kentucky Circuit Court 55
Ky. Circ. Ct., 56|Kentucky Circuit Court 56
Ky. Circ. Ct., 57|Kentucky Circuit Court 57
Ky. Circ. Ct., 6|Kentucky Circuit Court 6
Ky. Circ. Ct., 7|Kentucky Circuit Court 7
Ky. Circ. Ct., 8|Kentucky Circuit Court 8
Ky. Circ. Ct., 9|Kentucky Circuit Court 9
Ky. Ct. App.|Court of Appeals of Kentucky
La.|Supreme Court of Louisiana
La. Att'y Gen.|Louisiana Attorney General Reports
La. Ct. App.|Louisiana Court of Appeal
LaRue Circ. Ct., Ky.|LaRue Circuit Court, Kentucky
Lackawanna Cty. Ct. Cmn. Pleas|Lackawanna County Court of Common Pleas
Lackawanna Cty. Ct. Oy. Term.|Lackawanna County Court of Oyer and Terminer
Lackawanna Cty. Ct. Qtr. Sess.|Lackawanna County Court of Quarter Sessions
Lackawanna Cty. Orphans' Ct.|Lackawanna County Orphans' Court
Lake Cty. Cir. Ct., O.R.|Lake County Circuit Court, Oregon
Lancaster Cir. Ct.|Lancaster County Circuit Court
Lancaster Cty. Ct. Cmn. Pleas|Lancaster County Court of Common Pleas
Lancaster Cty. Ct. Oy. Term.|Lancaster County Court of Oyer and Terminer
Lancaster Cty. Ct. Qtr. Sess.|Lancaster County Court of Quarter Sessions
Lancaster Cty. Orphans' Ct.|Lancaster County Orphans' Court
Lane Cty. Cir. Ct., O.R.|Lane County Circuit Court, Oregon
Laurel Circ. Ct., Ky.|Laurel Circuit Court, Kentucky
Lawrence Circ. Ct., Ky.|Lawrence Circuit Court, Kentucky
Lawrence Cty. Ct. Cmn. Pleas|Lawrence County Court of Common Pleas
Lawrence Cty. Ct. Oy. Term.|Lawrence County Court of Oyer and Terminer
Lawrence Cty. Ct. Qtr. Sess.|Lawrence County Court of Quarter Sessions
Lawrence Cty. Orphans' Ct.|Lawrence County Orphans' Court
Lebanon Cty. Ct. Cmn. Pleas|Lebanon County Court of Common Pleas
Lebanon Cty. Ct. Oy. Term.|Lebanon County Court of Oyer and Terminer
Lebanon Cty. Ct. Qtr. Sess.|Lebanon County Court of Quarter Sessions
Lebanon Cty. Orphans' Ct.|Lebanon County Orphans' Court
Lee Cir. Ct.|Lee County Circuit Court
Lee Circ. Ct., Ky.|Lee Circuit Court, Kentucky
Lee Cty. Super. Ct.|Lee County Superior Court, Ga.
Lehigh Cty. Ct. Cmn. Pleas|Lehigh County Court of Common Pleas
Lehigh Cty. Ct. Oy. Term.|Lehigh County Court of Oyer and Terminer
Lehigh Cty. Ct. Qtr. Sess.|Lehigh County Court of Quarter Sessions
Lehigh Cty. Orphans' Ct.|Lehigh County Orphans' Court
Leslie Circ. Ct., Ky.|Leslie Circuit Court, Kentucky
Letcher Circ. Ct., Ky.|Letcher Circuit Court, Kentucky
Lewis Circ. Ct., Ky.|Lewis Circuit Court, Kentucky
Liberty Cty. Super. Ct.|Liberty County Superior Court, Ga.
Lincoln Circ. Ct., Ky.|Lincoln Circuit Court, Kentucky
Lincoln Cty. Cir. Ct., O.R.|Lincoln County Circuit Court, Oregon
Lincoln Cty. Super. Ct.|Lincoln County Superior Court, Ga.
Linn Cty. Cir. Ct., O.R.|Linn County Circuit Court, Oregon
Livingston Circ. Ct., Ky.|Livingston Circuit Court, Kentucky
Logan Circ. Ct., Ky.|Logan Circuit Court, Kentucky
Loudoun Cir. Ct.|Loudoun County Circuit Court
Louisa Cir. Ct.|Louisa County Circuit Court
Lunenburg Cir. Ct.|Lunenburg County Circuit Court
Luzerne Cty. Ct. Cmn. Pleas|Luzerne County Court of Common Pleas
Luzerne Cty. Ct. Oy. Term.|Luzerne County Court of Oyer and Terminer
Luzerne Cty. Ct. Qtr. Sess.|Luzerne County Court of Quarter Sessions
Luzerne Cty. Orphans' Ct.|Luzerne County Orphans' Court
Lycoming Cty. Ct. Cmn. Pleas|Lycoming County Court of Common Pleas
Lycoming Cty. Ct. Qtr. Sess.|Lycoming County Court of Quarter Sessions
Lycoming Cty. Orphans' Ct.|Lycoming County Orphans' Court
Lynchburg Cir. Ct.|Lynchburg County Circuit Court
Lyon Circ. Ct., Ky.|Lyon Circuit Court, Kentucky
M.C.|United States Court of Military Commission Review
M.D. Ala.|United States District Court for the Middle District of Alabama
M.D. Fla.|United States District Court for the Middle District of Florida
M.D. Ga.|United States District Court for the Middle District of Georgia
M.D. La.|District Court, M.D. Louisiana
M.D. Penn.|District Court, M.D. Pennsylvania
M.D. Tenn.|District Court, M.D. Tennessee
M.D.N.C.|District Court, M.D. North Carolina
MI Ct. Ch.|Michigan Court of Chancery
Macon Cty. Super. Ct.|Macon County Superior Court, Ga.
Madison Cir. Ct.|Madison County Circuit Court
Madison Circ. Ct., Ky.|Madison Circuit Court, Kentucky
Magoffin Circ. Ct., Ky.|Magoffin Circuit Court, Kentucky
Malheur Cty. Cir. Ct., O.R.|Malheur County Circuit Court, Oregon
Marion Circ. Ct., Ky.|Marion Circuit Court, Kentucky
Marion Cty. Cir. Ct., O.R.|Marion County Circuit Court, Oregon
Marion Cty. Super. Ct.|Marion County Superior Court, Ga.
Marshall Circ. Ct., Ky.|Marshall Circuit Court, Kentucky
Martin Circ. Ct., Ky.|Martin Circuit Court, Kentucky
Martinsville Cir. Ct.|Martinsville County Circuit Court
Mason Circ. Ct., Ky.|Mason Circuit Court, Kentucky
Mass.|Massachusetts Supreme Judicial Court
Mass. App. Ct.|Massachusetts Appeals Court
Mass. App. Tax. Bd.|Massachusetts Appellate Tax Board
Mass. Dep't Indus. Accid.|Massachusetts Department of Industrial Accidents
Mass. Dist. Ct.|Massachusetts District Court, Appellate Division
Mass. Hous. Ct.|Massachusetts Housing Court
Mass. House of Rep.|Massachusetts House of Representatives
Mass. Land. Ct.|Massachusetts Land Court
Mass. Prob. Fam. Ct.|Massachusetts Probate and Family Court
Mass. Super. Ct.|Massachusetts Superior Court
Mathews Cir. Ct.|Mathews County Circuit Court
McCracken Circ. Ct., Ky.|McCracken Circuit Court, Kentucky
McCreary Circ. Ct., Ky.|McCreary Circuit Court, Kentucky
McKean Cty. Ct. Cmn. Pleas|McKean County Court of Common Pleas
McKean Cty. Ct. Qtr. Sess.|McKean County Court of Quarter Sessions
Mclean Circ. Ct., Ky.|Mclean Circuit Court, Kentucky
Md.|Court of Appeals of Maryland
Md. Att'y Gen.|Maryland Attorney General Reports
Md. Ch.|High Court of Chancery of Maryland
Md. Ct. Spec. App.|Court of Special Appeals of Maryland
Me.|Supreme Judicial Court of Maine
Meade Circ. Ct., Ky.|Meade Circuit Court, Kentucky
Mecklenburg Cir. Ct.|Mecklenburg County Circuit Court
Menifee Circ. Ct., Ky.|Menifee Circuit Court, Kentucky
Mercer Circ. Ct., Ky.|Mercer Circuit Court, Kentucky
Mercer Cty. Cir. Ct., N.J.|Mercer County Circuit Court, N.J.
Mercer Cty. Ct. Cmn. Pleas|Mercer County Court of Common Pleas
Mercer Cty. Ct. Oy. Term.|Mercer County Court of Oyer and Terminer
Mercer Cty. Ct. Qtr. Sess.|Mercer County Court of Quarter Sessions
Mercer Cty. Fam. Ct.|Mercer County Family Court
Mercer Cty. Orphans' Ct.|Mercer County Orphans' Court
Mercer Cty. Super. Ct.|Mercer County Superior Court
Mercer Cty. Surr. Ct.|Mercer County Surrogate's Court
Meriwether Cty. Super. Ct.|Meriwether County Superior Court, Ga.
Metcalfe Circ. Ct., Ky.|Metcalfe Circuit Court, Kentucky
Mich.|Michigan Supreme Court
Mich. 10th Cir.|Circuit Court of the 10th Circuit of Michigan
Mich. 11th Cir.|Circuit Court of the 11th Circuit of Michigan
Mich. 12th Cir.|Circuit Court of the 12th Circuit of Michigan
Mich. 13th Cir.|Circuit Court of the 13th Circuit of Michigan
Mich. 14th Cir.|Circuit Court of the 14th Circuit of Michigan
Mich. 15th Cir.|Circuit Court of the 15th Circuit of Michigan
Mich. 16th Cir.|Circuit Court of the 16th Circuit of Michigan
Mich. 17th Cir.|Circuit Court of the 17th Circuit of Michigan
Mich. 18th Cir.|Circuit Court of the 18th Circuit of Michigan
Mich. 19th Cir.|Circuit Court of the 19th Circuit of Michigan
Mich. 1st Cir.|Circuit Court of the 1st Circuit of Michigan
Mich. 20th Cir.|Circuit Court of the 20th Circuit of Michigan
Mich. 21st Cir.|Circuit Court of the 21st Circuit of Michigan
Mich. 22nd Cir.|Circuit Court of the 22nd Circuit of Michigan
Mich. 23rd Cir.|Circuit Court of the 23rd Circuit of Michigan
Mich. 24th Cir.|Circuit Court of the 24th Circuit of Michigan
Mich. 25th Cir.|Circuit Court of the 25th Circuit of Michigan
Mich. 26th Cir.|Circuit Court of the 26th Circuit of Michigan
Mich. 27th Cir.|Circuit Court of the 27th Circuit of Michigan
Mich. 28th Cir.|Circuit Court of the 28th Circuit of Michigan
Mich. 29th Cir.|Circuit Court of the 29th Circuit of Michigan
Mich. 2nd Cir.|Circuit Court of the 2nd Circuit of Michigan
Mich. 30th Cir.|Circuit Court of the 30th Circuit of Michigan
Mich. 31st Cir.|Circuit Court of the 31st Circuit of Michigan
Mich. 32nd Cir.|Circuit Court of the 32nd Circuit of Michigan
Mich. 33rd Cir.|Circuit Court of the 33rd Circuit of Michigan
Mich. 34th Cir.|Circuit Court of the 34th Circuit of Michigan
Mich. 35th Cir.|Circuit Court of the 35th Circuit of Michigan
Mich. 36th Cir.|Circuit Court of the 36th Circuit of Michigan
Mich. 37th Cir.|Circuit Court of the 37th Circuit of Michigan
Mich. 37th Cir., Calhoun Cty.|Circuit Court of the 37th Circuit of Michigan, Calhoun County
Mich. 38th Cir.|Circuit Court of the 38th Circuit of Michigan
Mich. 39th Cir.|Circuit Court of the 39th Circuit of Michigan
Mich. 3rd Cir.|Circuit Court of the 3rd Circuit of Michigan
Mich. 40th Cir.|Circuit Court of the 40th Circuit of Michigan
Mich. 41st Cir.|Circuit Court of the 41st Circuit of Michigan
Mich. 42nd Cir.|Circuit Court of the 42nd Circuit of Michigan
Mich. 43rd Cir.|Circuit Court of the 43rd Circuit of Michigan
Mich. 44th Cir.|Circuit Court of the 44th Circuit of Michigan
Mich. 45th Cir.|Circuit Court of the 45th Circuit of Michigan
Mich. 46th Cir.|Circuit Court of the 46th Circuit of Michigan
Mich. 47th Cir.|Circuit Court of the 47th Circuit of Michigan
Mich. 48th Cir.|Circuit Court of the 48th Circuit of Michigan
Mich. 49th Cir.|Circuit Court of the 49th Circuit of Michigan
Mich. 4th Cir.|Circuit Court of the 4th Circuit of Michigan
Mich. 50th Cir.|Circuit Court of the 50th Circuit of Michigan
Mich. 51st Cir.|Circuit Court of the 51st Circuit of Michigan
Mich. 52nd Cir.|Circuit Court of the 52nd Circuit of Michigan
Mich. 53rd Cir.|Circuit Court of the 53rd Circuit of Michigan
Mich. 54th Cir.|Circuit Court of the 54th Circuit of Michigan
Mich. 55th Cir.|Circuit Court of the 55th Circuit of Michigan
Mich. 56th Cir.|Circuit Court of the 56th Circuit of Michigan
Mich. 57th Cir.|Circuit Court of the 57th Circuit of Michigan
Mich. 5th Cir.|Circuit Court of the 5th Circuit of Michigan
Mich. 6th Cir.|Circuit Court of the 6th Circuit of Michigan
Mich. 7th Cir.|Circuit Court of the 7th Circuit of Michigan
Mich. 8th Cir.|Circuit Court of the 8th Circuit of Michigan
Mich. 9th Cir.|Circuit Court of the 9th Circuit of Michigan
Mich. Ct. App.|Michigan Court of Appeals
Mich. Super. Ct.|Michigan Superior Courts
Mich. Super. Ct., Detroit|Michigan Superior Court, Detroit
Mich. Super. Ct., Grand Rapids|Michigan Superior Court, Grand Rapids
Michigan Cir. Ct.|Michigan Circuit Court
Middlesex Cir. Ct.|Middlesex County Circuit Court
Middlesex Cty. Cir. Ct., N.J.|Middlesex County Circuit Court, N.J.
Middlesex Cty. Fam. Ct.|Middlesex County Family Court
Middlesex Cty. Super. Ct.|Middlesex County Superior Court
Middlesex Cty. Surr. Ct.|Middlesex County Surrogate's Court
Middlesex Mass. Super. Ct.|Massachusetts Superior Court, Middlesex County
Mifflin Cty. Ct. Cmn. Pleas|Mifflin County Court of Common Pleas
Mifflin Cty. Ct. Qtr. Sess.|Mifflin County Court of Quarter Sessions
Mifflin Cty. Orphans' Ct.|Mifflin County Orphans' Court
Minn.|Supreme Court of Minnesota
Minn. Ct. App.|Court of Appeals of Minnesota
Miss.|Mississippi Supreme Court
Miss. Chanc. Ct.|Mississippi Chancery Courts
Miss. Ct. App.|Court of Appeals of Mississippi
Mo.|Supreme Court of Missouri
Mo. Att'y Gen.|Missouri Attorney General Reports
Mo. Ct. App.|Missouri Court of Appeals
Mongtomery Cty. Orphans' Ct.|Mongtomery County Orphans' Court
Monmouth Cty. Cir. Ct., N.J.|Monmouth County Circuit Court, N.J.
Monmouth Cty. Fam. Ct.|Monmouth County Family Court
Monmouth Cty. Super. Ct.|Monmouth County Superior Court
Monmouth Cty. Surr. Ct.|Monmouth County Surrogate's Court
Monroe Circ. Ct., Ky.|Monroe Circuit Court, Kentucky
Monroe Cty. Ct. Cmn. Pleas|Monroe County Court of Common Pleas
Monroe Cty. Ct. Qtr. Sess.|Monroe County Court of Quarter Sessions
Monroe Cty. Orphans' Ct.|Monroe County Orphans' Court
Mont.|Montana Supreme Court
Mont.T.A.B.|Montana Tax Appeal Board
Monterey Dist. Ct.|Monterey District Court
Montgomery Cir. Ct.|Montgomery County Circuit Court
Montgomery Circ. Ct., Ky.|Montgomery Circuit Court, Kentucky
Montgomery Cty. Ct. Cmn. Pleas|Montgomery County Court of Common Pleas
Montgomery Cty. Ct. Oy. Term.|Montgomery County Court of Oyer and Terminer
Montgomery Cty. Ct. Qtr. Sess.|Montgomery County Court of Quarter Sessions
Montgomery Cty. Orphans' Ct.|Montgomery County Orphans' Court
Montour Cty. Ct. Cmn. Pleas|Montour County Court of Common Pleas
Montour Cty. Ct. Qtr. Sess.|Montour County Court of Quarter Sessions
Montour Cty. Orphans' Ct.|Montour County Orphans' Court
Morgan Circ. Ct., Ky.|Morgan Circuit Court, Kentucky
Morris Cty. Cir. Ct., N.J.|Morris County Circuit Court, N.J.
Morris Cty. Fam. Ct.|Morris County Family Court
Morris Cty. Super. Ct.|Morris County Superior Court
Morris Cty. Surr. Ct.|Morris County Surrogate's Court
Morrow Cty. Cir. Ct., O.R.|Morrow County Circuit Court, Oregon
Muhlenberg Circ. Ct., Ky.|Muhlenberg Circuit Court, Kentucky
Multnomah Cty. Cir. Ct., O.R.|Multnomah County Circuit Court, Oregon
Muscogee Cty. Super. Ct.|Muscogee County Superior Court, Ga.
N. Mar. I.|District Court, Northern Mariana Islands
N.C.|Supreme Court of North Carolina
N.C. Ct. App.|Court of Appeals of North Carolina
N.C. Dist. Ct.|North Carolina District Court
N.C. Indus. Comm.|North Carolina Industrial Commission
N.D.|North Dakota Supreme Court
N.D. Ala.|United States District Court for the Northern District of Alabama
N.D. Cal.|United States District Court for the Northern District of California
N.D. Ct. App.|North Dakota Court of Appeals
N.D. Fla.|United States District Court for the Northern District of Florida
N.D. Ga.|United States District Court for the Northern District of Georgia
N.D. Ill.|District Court, N.D. Illinois
N.D. Ind.|District Court, N.D. Indiana
N.D. Iowa|District Court, N.D. Iowa
N.D. Miss.|District Court, N.D. Mississippi
N.D. Ohio|District Court, N.D. Ohio
N.D. Okla.|United States District Court, Oklahoma Northern
N.D. Tex.|District Court, N.D. Texas
N.D.N.Y.|District Court, N.D. New York
N.D.W. Va.|District Court, N.D. West Virginia
N.H.|Supreme Court of New Hampshire
N.J.|Supreme Court of New Jersey
N.J. Ch.|New Jersey Court of Chancery
N.J. Circuit. Ct.|New Jersey Circuit Court
N.J. Fam. Ct.|New Jersey Family Court
N.J. Super. Ct. App. Div.|New Jersey Superior Court Appellate Division
N.J. Surr. Ct.|New Jersey Surrogate's Court
N.M.|New Mexico Supreme Court
N.M. Ct. App.|New Mexico Court of Appeals
N.M.C.C.A.|U S Navy Marine Corps Court of Criminal Appeals
N.Y. App. Div.|The Four Departments of the Appellate Division
N.Y. App. Term.|Appellate Terms of the Supreme Court of New York
N.Y. Att'y Gen.|New York Attorney General Reports
N.Y. Cir. Ct., Columbia Cty.|New York Circuit Court, Columbia County
N.Y. Cir. Ct., Delaware Cty.|New York Circuit Court, Delaware County
N.Y. Cir. Ct., Dutchess Cty.|New York Circuit Court, Dutchess County
N.Y. Cir. Ct., Kings Cty.|New York Circuit Court, Kings County
N.Y. Cir. Ct., Monroe Cty.|New York Circuit Court, Monroe County
N.Y. Cir. Ct., Oneida Cty.|New York Circuit Court, Oneida County
N.Y. Cir. Ct., Oswego Cty.|New York Circuit Court, Oswego County
N.Y. Circ. Ct., Albany Cty|New York Circuit Court, Albany County
N.Y. City Ct.|City and Municipal Courts of New York
N.Y. City Ct., Albany|Albany City Court
N.Y. City Ct., Amsterdam|Amsterdam City Court
N.Y. City Ct., Auburn|Auburn City Court
N.Y. City Ct., Batavia|Batavia City Court
N.Y. City Ct., Binghamton|Binghamton City Court
N.Y. City Ct., Buffalo|Buffalo City Court
N.Y. City Ct., Canandaigua|Canandaigua City Court
N.Y. City Ct., Clinton|Clinton City Court
N.Y. City Ct., Cohoes|Cohoes City Court
N.Y. City Ct., Cortland|Cortland City Court
N.Y. City Ct., Dunkirk|Dunkirk City Court
N.Y. City Ct., Elmira|Elmira City Court
N.Y. City Ct., Fulton|Fulton City Court
N.Y. City Ct., Geneva|Geneva City Court
N.Y. City Ct., Glens Falls|Glens Falls City Court
N.Y. City Ct., Gloversville|Gloversville City Court
N.Y. City Ct., Hornell|Hornell City Court
N.Y. City Ct., Hudson|Hudson City Court
N.Y. City Ct., Ithaca|Ithaca City Court
N.Y. City Ct., Jamestown|Jamestown City Court
N.Y. City Ct., Kington|Kingston City Court
N.Y. City Ct., Lackawanna|Lackawanna City Court
N.Y. City Ct., Little Falls|City Court Of Little Falls
N.Y. City Ct., Lockport|Lockport City Court
N.Y. City Ct., Long Beach|Long Beach City Court
N.Y. City Ct., Middletown|Middletown City Court
N.Y. City Ct., Mt. Vernon|Mount Vernon City Court
N.Y. City Ct., NYC|New York City Court
N.Y. City Ct., Nassau|Nassau City Court
N.Y. City Ct., New Rochelle|New Rochelle City Court
N.Y. City Ct., Newburgh|Newburgh City Court
N.Y. City Ct., Niagara Falls|Niagara Falls City Court
N.Y. City Ct., Norwich|Norwich City Court
N.Y. City Ct., Oneida|Oneida City Court
N.Y. City Ct., Oswego|Oswego City Court
N.Y. City Ct., Peekskill|Peekskill City Court
N.Y. City Ct., Plattsburgh|Plattsburgh City Court
N.Y. City Ct., Poughkeepsie|Poughkeepsie City Court
N.Y. City Ct., Pt. Jervis|Port Jervis City Court
N.Y. City Ct., Rensselaer|Rensselaer City Court
N.Y. City Ct., Rochester|Rochester City Court
N.Y. City Ct., Rome|Rome City Court
N.Y. City Ct., Rye|Rye City Court
N.Y. City Ct., Saratoga Springs|Saratoga Springs City Court
N.Y. City Ct., Schenectady|Schenectady City Court
N.Y. City Ct., Syracuse|Syracuse City Court
N.Y. City Ct., Tompkins|Tompkins City Court
N.Y. City Ct., Tonawanda|Tonawanda City Court
N.Y. City Ct., Troy|Troy City Court
N.Y. City Ct., Utica|Utica City Court
N.Y. City Ct., Watertown|Watertown City Court
N.Y. City Ct., Westchester|City Court of Westchester
N.Y. City Ct., White Plains|White Plains City Court
N.Y. City Ct., Yonkers|Yonkers City Court
N.Y. Cty Ct.|New York County Courts
N.Y. Cty. Ct., Albany Cty.|Albany County Court
N.Y. Cty. Ct., Allegany Cty.|Allegany County Court
N.Y. Cty. Ct., Bronx Cty.|Bronx County Court
N.Y. Cty. Ct., Broome Cty.|Broome County Court
N.Y. Cty. Ct., Cattaraugus Cty.|Cattaraugus County Court
N.Y. Cty. Ct., Cayuga Cty.|Cayuga County Court
N.Y. Cty. Ct., Chautauqua Cty.|Chautauqua County Court
N.Y. Cty. Ct., Chemung Cty.|Chemung County Court
N.Y. Cty. Ct., Chenango Cty.|Chenango County Court
N.Y. Cty. Ct., Clinton Cty.|Clinton County Court
N.Y. Cty. Ct., Columbia Cty.|Columbia County Court
N.Y. Cty. Ct., Cortland Cty.|Cortland County Court
N.Y. Cty. Ct., Delaware Cty.|Delaware County Court
N.Y. Cty. Ct., Dutchess Cty.|Dutchess County Court
N.Y. Cty. Ct., Erie Cty.|Erie County Court
N.Y. Cty. Ct., Essex Cty.|Essex County Court, N.Y.
N.Y. Cty. Ct., Franklin Cty.|Franklin County Court, N.Y.
N.Y. Cty. Ct., Fulton Cty.|Fulton County Court, N.Y.
N.Y. Cty. Ct., Genesee Cty.|Genesee County Court
N.Y. Cty. Ct., Greene Cty.|Greene County Court
N.Y. Cty. Ct., Hamilton Cty.|Hamilton County Court
N.Y. Cty. Ct., Herkimer Cty.|Herkimer County Court, New York
N.Y. Cty. Ct., Jefferson Cty.|Jefferson County Court, New York
N.Y. Cty. Ct., King Cty.|New York County Court, King County
N.Y. Cty. Ct., Kings Cty.|Kings County Court
N.Y. Cty. Ct., Lewis Cty.|Lewis County Court
N.Y. Cty. Ct., Livingston Cty.|Livingston County Court
N.Y. Cty. Ct., Madison Cty.|Madison County Court
N.Y. Cty. Ct., Monroe Cty.|Monroe County Court, NY
N.Y. Cty. Ct., Montgomery Cty.|Montgomery County Court
N.Y. Cty. Ct., Nassau Cty.|Nassau County Court
N.Y. Cty. Ct., New York Cty.|New York County Court, New York County
N.Y. Cty. Ct., Niagara Cty.|Niagara County Court
N.Y. Cty. Ct., Oneida Cty.|New York County Court, Oneida County
N.Y. Cty. Ct., Onondaga Cty.|Onondaga County Court, N.Y.
N.Y. Cty. Ct., Ontario Cty.|Ontario County Court
N.Y. Cty. Ct., Orange Cty.|Orange County Court
N.Y. Cty. Ct., Orleans Cty.|Orleans County Court
N.Y. Cty. Ct., Oswego Cty.|Oswego County Court
N.Y. Cty. Ct., Otsego Cty.|Otsego County Court
N.Y. Cty. Ct., Putnam Cty.|County Court of New York, Putnam County
N.Y. Cty. Ct., Queens Cty.|Queens County Court
N.Y. Cty. Ct., Rensselaer Cty.|Rensselaer County Court
N.Y. Cty. Ct., Rockland Cty.|Rockland County Court
N.Y. Cty. Ct., Saratoga Cty.|New York Saratoga County Court
N.Y. Cty. Ct., Schenectady Cty.|Schenectady County Court
N.Y. Cty. Ct., Schoharie Cty.|Schoharie County Court
N.Y. Cty. Ct., Schuyler Cty.|Schuyler County Court
N.Y. Cty. Ct., Seneca Cty.|County Court of New York, Seneca County
N.Y. Cty. Ct., St. Lawrence Cty.|St. Lawrence County Court
N.Y. Cty. Ct., Steuben Cty.|Steuben County Court, New York
N.Y. Cty. Ct., Suffolk Cty.|Suffolk County Court
N.Y. Cty. Ct., Sullivan Cty.|Sullivan County Court
N.Y. Cty. Ct., Tioga Cty.|Tioga County Court
N.Y. Cty. Ct., Tompkins Cty.|Tompkins County Court
N.Y. Cty. Ct., Ulster Cty.|Ulster County Court
N.Y. Cty. Ct., Warren Cty.|Warren County Court
N.Y. Cty. Ct., Washington Cty.|Washington County Court
N.Y. Cty. Ct., Wayne Cty.|Wayne County Court
N.Y. Cty. Ct., Westchester Cty.|Westchester County Court
N.Y. Cty. Ct., Wyoming Cty.|Wyoming County Court
N.Y. Cty. Ct., Yates Cty.|Yates County Court
N.Y. Fam. Ct.|New York Family Court
N.Y. Just. Court|Town and Village Courts
N.Y. Just. Court, Albany|Albany City Police Court
N.Y. Just. Court, Amherst|Amherst Town Court
N.Y. Just. Court, Bedford|Bedford Justice Court
N.Y. Just. Court, Colonie|Colonie Justice Court
N.Y. Just. Court, Gardent City|Garden City Police Court
N.Y. Just. Court, Great Neck|Great Neck Plaza Village Court
N.Y. Just. Court, Greenburgh|Justice Court of Town of Greenburgh
N.Y. Just. Court, Hempstead|Hempstead Justice Court
N.Y. Just. Court, Hunter|Hunter Justice Court
N.Y. Just. Court, Hyde Park|Hyde Park Justice Court
N.Y. Just. Court, Kensington|Kensington Village Court
N.Y. Just. Court, Kinderhook|Kinderhook Justice Court
N.Y. Just. Court, LaGrange|LaGrange Justice Court
N.Y. Just. Court, Massapequa Pk.|Massapequa Park Justice Court
N.Y. Just. Court, Taghkanic|Taghkanic Justice Court
N.Y. Just. Court, Troy|Troy City Police Court
N.Y. Just. Court, Valley Stream|Valley Stream Justice Court
N.Y. Just. Court, Webster|Webster Justice Court
N.Y. St. Hosp. Comm'n|New York State Hospital Commission
N.Y. Sup. Ct.|New York Supreme Court
N.Y. Sup. Ct., Albany Cty.|New York Supreme Court, Albany
N.Y. Sup. Ct., Allegany Cty.|New York Supreme Court, Allegany County
N.Y. Sup. Ct., Bronx Cty.|New York Supreme Court, Bronx County
N.Y. Sup. Ct., Broome Cty.|New York Supreme Court, Broome County
N.Y. Sup. Ct., Cattaraugus Cty.|New York Supreme Court, Cattaraugus
N.Y. Sup. Ct., Cayuga Cty.|New York Supreme Court, Cayuga
N.Y. Sup. Ct., Chautauqua Cty.|New York Supreme Court, Chautauqua County
N.Y. Sup. Ct., Chemung Cty.|New York Supreme Court, Chemung County
N.Y. Sup. Ct., Chenango Cty.|New York Supreme Court, Chenango
N.Y. Sup. Ct., Clinton Cty.|New York Supreme Court, Clinton
N.Y. Sup. Ct., Columbia Cty.|New York Supreme Court, Columbia County
N.Y. Sup. Ct., Cortland Cty.|New York Supreme Court, Cortland County
N.Y. Sup. Ct., Delaware Cty.|New York Supreme Court, Delaware County
N.Y. Sup. Ct., Dutchess Cty.|New York Supreme Court, Dutchess County
N.Y. Sup. Ct., Erie Cty.|New York Supreme Court, Erie County
N.Y. Sup. Ct., Essex Cty.|New York Supreme Court, Essex County
N.Y. Sup. Ct., Franklin Cty.|New York Supreme Court, Franklin County
N.Y. Sup. Ct., Fulton Cty.|New York Supreme Court, Fulton County
N.Y. Sup. Ct., Genesee Cty.|New York Supreme Court, Genesee County
N.Y. Sup. Ct., Greene Cty.|New York Supreme Court, Greene County
N.Y. Sup. Ct., Hamilton Cty.|New York Supreme Court, Hamilton County
N.Y. Sup. Ct., Herkimer Cty.|New York Supreme Court, Herkimer County
N.Y. Sup. Ct., Jefferson Cty.|New York Supreme Court, Jefferson County
N.Y. Sup. Ct., Kings Cty.|New York Supreme Court, Kings
N.Y. Sup. Ct., Lewis Cty.|New York Supreme Court, Lewis County
N.Y. Sup. Ct., Livingston Cty.|New York Supreme Court, Livingston County
N.Y. Sup. Ct., Madison Cty.|New York Supreme Court, Madison County
N.Y. Sup. Ct., Monroe Cty.|New York Supreme Court, Monroe County
N.Y. Sup. Ct., Montgomery Cty.|New York Supreme Court, Montgomery County
N.Y. Sup. Ct., NYC Cty.|New York Supreme Court New York
N.Y. Sup. Ct., Nassau Cty.|New York Supreme Court, Nassau County
N.Y. Sup. Ct., Niagara Cty.|New York Supreme Court, Niagara
N.Y. Sup. Ct., Oneida Cty.|New York Supreme Court Oneida Special Term
N.Y. Sup. Ct., Onondaga Cty.|New York Supreme Court, Onondaga County
N.Y. Sup. Ct., Ontario Cty.|New York Supreme Court, Ontario County
N.Y. Sup. Ct., Orange Cty.|New York Supreme Court, Orange County
N.Y. Sup. Ct., Orleans Cty.|New York Supreme Court, Orleans County
N.Y. Sup. Ct., Oswego Cty.|New York Supreme Court, Oswego County
N.Y. Sup. Ct., Otsego Cty.|New York Supreme Court, Otsego County
N.Y. Sup. Ct., Putnam Cty.|New York Supreme Court, Putnam County
N.Y. Sup. Ct., Queens Cty.|Supreme Court, Queens County
N.Y. Sup. Ct., Rensselaer Cty.|New York Supreme Court, Rensselaer
N.Y. Sup. Ct., Richmond Cty.|New York Supreme Court, Richmond County
N.Y. Sup. Ct., Rockland Cty.|New York Supreme Court, Rockland County
N.Y. Sup. Ct., Saratoga Cty.|New York Supreme Court, Saratoga County
N.Y. Sup. Ct., Schenectady Cty.|New York Supreme Court, Schenectady County
N.Y. Sup. Ct., Schoharie Cty.|New York Supreme Court, Schoharie County
N.Y. Sup. Ct., Schuyler Cty.|New York Supreme Court, Schuyler County
N.Y. Sup. Ct., Seneca Cty.|New York Supreme Court, Seneca County
N.Y. Sup. Ct., St. Lawrence Cty.|New York Supreme Court St. Lawrence
N.Y. Sup. Ct., Steuben Cty.|New York Supreme Court Steuben
N.Y. Sup. Ct., Suffolk Cty.|New York Supreme Court, Suffolk County
N.Y. Sup. Ct., Sullivan Cty.|New York Supreme Court, Sullivan County
N.Y. Sup. Ct., Tioga Cty.|New York Supreme Court, Tioga County
N.Y. Sup. Ct., Tompkins Cty.|New York Supreme Court, Tompkins County
N.Y. Sup. Ct., Ulster Cty.|New York Supreme Court Ulster Special Term
N.Y. Sup. Ct., Warren Cty.|New York Supreme Court, Warren County
N.Y. Sup. Ct., Wash. Cty.|New York Supreme Court, Washington County
N.Y. Sup. Ct., Wayne Cty.|New York Supreme Court, Wayne County
N.Y. Sup. Ct., Wchstr. Cty.|Supreme Court, Westchester County
N.Y. Sup. Ct., Wyoming Cty.|New York Supreme Court, Wyoming County
N.Y. Sup. Ct., Yates Cty.|New York Supreme Court, Yates County
N.Y. Surr. Ct., Albany Cty.|Surrogate's Court, Albany County
N.Y. Surr. Ct., Bronx, Cty.|Surrogate's Court, Bronx County
N.Y. Surr. Ct., Broome Cty.|Surrogate's Court, Broome County
N.Y. Surr. Ct., Cattaraugus Cty.|Surrogate's Court, Cattaraugus County
N.Y. Surr. Ct., Chautauqua Cty.|Surrogate's Court, Chautauqua County
N.Y. Surr. Ct., Cortland Cty.|Surrogate's Court, Cortland County
N.Y. Surr. Ct., Delaware Cty.|Surrogate's Court, Delaware County
N.Y. Surr. Ct., Dutchess Cty.|Surrogate's Court, Dutchess County
N.Y. Surr. Ct., Erie Cty.|Surrogate's Court, Erie County
N.Y. Surr. Ct., Essex Cty.|Surrogate's Court, Essex County
N.Y. Surr. Ct., Franklin Cty.|Surrogate's Court, Franklin County
N.Y. Surr. Ct., Genesee Cty.|Surrogate's Court, Genesee County
N.Y. Surr. Ct., Jefferson Cty.|Surrogate's Court, Jefferson County
N.Y. Surr. Ct., Kings Cty.|Surrogate's Court, Kings County
N.Y. Surr. Ct., Madison Cty.|Surrogate's Court, Madison County
N.Y. Surr. Ct., Monroe Cty.|Surrogate's Court, Monroe County
N.Y. Surr. Ct., Nassau Cty.|Surrogate's Court, Nassau County
N.Y. Surr. Ct., New York Cty.|Surrogate's Court, New York County
N.Y. Surr. Ct., Oneida Cty.|Surrogate's Court, Oneida County
N.Y. Surr. Ct., Onondaga Cty.|Surrogate's Court, Onondaga County
N.Y. Surr. Ct., Orange Cty.|Surrogate's Court, Orange County
N.Y. Surr. Ct., Putnam Cty.|Surrogate's Court, Putnam County
N.Y. Surr. Ct., Queens Cty.|Surrogate's Court, Queens County
N.Y. Surr. Ct., Rensselaer Cty.|Surrogate's Court, Rensselaer County
N.Y. Surr. Ct., Richmond Cty.|Surrogate's Court, Richmond County
N.Y. Surr. Ct., Rockland Cty.|Surrogate's Court, Rockland County
N.Y. Surr. Ct., Saratoga Cty.|Surrogate's Court, Saratoga County
N.Y. Surr. Ct., Schenectady Cty.|Surrogate's Court, Schenectady County
N.Y. Surr. Ct., Suffolk Cty.|Surrogate's Court, Suffolk County
N.Y. Surr. Ct., Sullivan Cty.|Surrogate's Court, Sullivan County
N.Y. Surr. Ct., Tompkins Cty.|Surrogate's Court, Tompkins County
N.Y. Surr. Ct., Ulster Cty.|Surrogate's Court, Ulster County
N.Y. Surr. Ct., Warren Cty.|Surrogate's Court, Warren County
N.Y. Surr. Ct., Wayne Cty.|Surrogate's Court, Wayne County
N.Y. Surr. Ct., Westchester Cty.|Surrogate's Court, Westchester County
N.Y. Surr. Ct., Wyoming Cty.|Surrogate's Court, Wyoming County
N.Y. Surr. Ct., Yates Cty.|Surrogate's Court, Yates County
N.Y.C. Fam. Ct.|New York City Family Court
NY|New York Court of Appeals
Neb.|Nebraska Supreme Court
Neb. Att'y Gen.|Nebraska Attorney General Reports
Neb. Ct. App.|Nebraska Court of Appeals
Nelson Cir. Ct.|Nelson County Circuit Court
Nelson Circ. Ct., Ky.|Nelson Circuit Court, Kentucky
Nev.|Nevada Supreme Court
Nev. Dist. Ct.|Nevada District Courts
Nev. Dist. Ct., 7th Jud. Dist.|Nevada District Courts, 7th Judicial District
Nev. Dist. Ct., Eureka Cty.|Nevada District Court, Eureka County
New Hampshire Committee of the Privy Council|New Hampshire Committee of the Privy Council
New Kent Cir. Ct.|New Kent County Circuit Court
Newport News Cir. Ct.|Newport News County Circuit Court
Nicholas Circ. Ct., Ky.|Nicholas Circuit Court, Kentucky
Norfolk Cir. Ct.|Norfolk County Circuit Court
Northampton Cir. Ct.|Northampton County Circuit Court
Northampton Cty. Ct. Cmn. Pleas|Northampton County Court of Common Pleas
Northampton Cty. Ct. Oy. Term.|Northampton County Court of Oyer and Terminer
Northampton Cty. Ct. Qtr. Sess.|Northampton County Court of Quarter Sessions
Northampton Cty. Orphans' Ct.|Northampton County Orphans' Court
Northumberl Cty. Orphans' Ct.|Northumberland County Orphans' Court
Northumberland Cir. Ct.|Northumberland County Circuit Court
Northumberland Cty. Ct. Cmn. Pleas|Northumberland County Court of Common Pleas
Northumberland Cty. Ct. Qtr. Sess.|Northumberland County Court of Quarter Sessions
Nottoway Cir. Ct.|Nottoway County Circuit Court
OH. Super. Ct.|Ohio Superior Court
OH. Super. Ct., Cinci.|Ohio Superior Court, Cincinnati
Ocean Cty. Cir. Ct., N.J.|Ocean County Circuit Court, N.J.
Ocean Cty. Fam. Ct.|Ocean County Family Court
Ocean Cty. Super. Ct.|Ocean County Superior Court
Ocean Cty. Surr. Ct.|Ocean County Surrogate's Court
Oglethorpe Cty. Super. Ct.|Oglethorpe County Superior Court, Ga.
Oh. Circ. Ct.|Ohio Circuit Courts
Oh. Circ. Ct., Adams|Adams Circuit Court
Oh. Circ. Ct., Allen|Allen Circuit Court
Oh. Circ. Ct., Ashland|Ashland Circuit Court
Oh. Circ. Ct., Ashtabula|Ashtabula Circuit Court
Oh. Circ. Ct., Athens|Athens Circuit Court
Oh. Circ. Ct., Auglaize|Auglaize County Circuit Court
Oh. Circ. Ct., Belmont|Belmont Circuit Court
Oh. Circ. Ct., Brown|Brown Circuit Court
Oh. Circ. Ct., Butler|Butler Circuit Court
Oh. Circ. Ct., Carroll|Carroll Circuit Court
Oh. Circ. Ct., Champaign|Champaign Circuit Court
Oh. Circ. Ct., Clark|Clark Circuit Court
Oh. Circ. Ct., Clermont|Clermont Circuit Court
Oh. Circ. Ct., Clinton|Clinton Circuit Court
Oh. Circ. Ct., Columbiana|Columbiana Circuit Court
Oh. Circ. Ct., Coshocton|Coshocton Circuit Court
Oh. Circ. Ct., Crawford|Crawford Circuit Court
Oh. Circ. Ct., Cuyahoga|Cuyahoga Circuit Court
Oh. Circ. Ct., Darke|Darke Circuit Court
Oh. Circ. Ct., Defiance|Defiance Circuit Court
Oh. Circ. Ct., Delaware|Delaware Circuit Court
Oh. Circ. Ct., Erie|Erie Circuit Court
Oh. Circ. Ct., Fairfield|Fairfield Circuit Court
Oh. Circ. Ct., Fayette|Fayette Circuit Court
Oh. Circ. Ct., Franklin|Franklin Circuit Court
Oh. Circ. Ct., Fulton|Fulton Circuit Court
Oh. Circ. Ct., Geauga|Geauga Circuit Court
Oh. Circ. Ct., Greene|Greene Circuit Court
Oh. Circ. Ct., Guernsey|Guernsey Circuit Court
Oh. Circ. Ct., Hamilton|Hamilton Circuit Court
Oh. Circ. Ct., Hancock|Hancock Circuit Court
Oh. Circ. Ct., Hancook|Hancook Circuit Court
Oh. Circ. Ct., Hardin|Hardin Circuit Court
Oh. Circ. Ct., Harrison|Harrison Circuit Court
Oh. Circ. Ct., Henry|Henry Circuit Court
Oh. Circ. Ct., Highland|Highland Circuit Court
Oh. Circ. Ct., Holmes|Holmes Circuit Court
Oh. Circ. Ct., Huron|Huron Circuit Court
Oh. Circ. Ct., Jackson|Jackson Circuit Court
Oh. Circ. Ct., Jefferson|Jefferson Circuit Court
Oh. Circ. Ct., Knox|Knox County Circuit Court
Oh. Circ. Ct., Lake|Lake County Circuit Court
Oh. Circ. Ct., Lawrence|Lawrence Circuit Court
Oh. Circ. Ct., Licking|Licking Circuit Court
Oh. Circ. Ct., Logan|Logan Circuit Court
Oh. Circ. Ct., Lorain|Lorain Circuit Court
Oh. Circ. Ct., Lucas|Lucas Circuit Court
Oh. Circ. Ct., Madison|Madison Circuit Court
Oh. Circ. Ct., Mahoning|Mahoning Circuit Court
Oh. Circ. Ct., Marion|Marion Circuit Court
Oh. Circ. Ct., Medina|Medina Circuit Court
Oh. Circ. Ct., Meigs|Meigs Circuit Court
Oh. Circ. Ct., Mercer|Mercer Circuit Court
Oh. Circ. Ct., Miami|Miami Circuit Court
Oh. Circ. Ct., Monroe|Monroe Circuit Court
Oh. Circ. Ct., Montgomery|Montgomery Circuit Court
Oh. Circ. Ct., Morgan|Morgan Circuit Court
Oh. Circ. Ct., Morrow|Morrow Circuit Court
Oh. Circ. Ct., Muskingum|Muskingum Circuit Court
Oh. Circ. Ct., Noble|Noble Circuit Court
Oh. Circ. Ct., Ottawa|Ottawa Circuit Court
Oh. Circ. Ct., Paulding|Paulding Circuit Court
Oh. Circ. Ct., Perry|Perry Circuit Court
Oh. Circ. Ct., Pickaway|Pickaway Circuit Court
Oh. Circ. Ct., Pike|Pike Circuit Court
Oh. Circ. Ct., Portage|Portage Circuit Court
Oh. Circ. Ct., Preble|Preble Circuit Court
Oh. Circ. Ct., Putnam|Putnam Circuit Court
Oh. Circ. Ct., Richland|Richland Circuit Court
Oh. Circ. Ct., Ross|Ross Circuit Court
Oh. Circ. Ct., Sandusky|Sandusky Circuit Court
Oh. Circ. Ct., Scioto|Scioto Circuit Court
Oh. Circ. Ct., Seneca|Seneca Circuit Court
Oh. Circ. Ct., Shelby|Shelby Circuit Court
Oh. Circ. Ct., Stark|Stark Circuit Court
Oh. Circ. Ct., Summit|Summit Circuit Court
Oh. Circ. Ct., Taggart|Taggart Circuit Court
Oh. Circ. Ct., Trumbull|Trumbull Circuit Court
Oh. Circ. Ct., Tuscarawas|Tuscarawas Circuit Court
Oh. Circ. Ct., Union|Union County Circuit Court
Oh. Circ. Ct., Van Wert|Van Wert Circuit Court
Oh. Circ. Ct., Vinton|Vinton County Circuit Court
Oh. Circ. Ct., Warren|Warren Circuit Court
Oh. Circ. Ct., Wayne|Wayne Circuit Court
Oh. Circ. Ct., Williams|Williams Circuit Court
Oh. Circ. Ct., Wood|Wood Circuit Court
Oh. Circ. Ct., Wyandot|Wyandot Circuit Court
Oh. Circ. Ct., Wyandotte|Wyandotte County Circuit Court
Oh. Ct. App. 10th Dist|Court of Appeals of Ohio, Tenth District
Oh. Ct. App. 10th Dist. Franklin|Court of Appeals of Ohio, Tenth District, Franklin County
Oh. Ct. App. 11th Dist.|Court of Appeals of Ohio, Eleventh District
Oh. Ct. App. 11th Dist. Ashtabula|Court of Appeals of Ohio, Eleventh District, Ashtabula County
Oh. Ct. App. 11th Dist. Geauga|Court of Appeals of Ohio, Eleventh District, Geauga County
Oh. Ct. App. 11th Dist. Lake|Court of Appeals of Ohio, Eleventh District, Lake County
Oh. Ct. App. 11th Dist. Portage|Court of Appeals of Ohio, Eleventh District, Portage County
Oh. Ct. App. 11th Dist. Trumbull|Court of Appeals of Ohio, Eleventh District, Trumbull County
Oh. Ct. App. 12th Dist.|Court of Appeals of Ohio, Twelfth District
Oh. Ct. App. 12th Dist. Brown|Court of Appeals of Ohio, Twelfth District, Brown County
Oh. Ct. App. 12th Dist. Butler|Court of Appeals of Ohio, Twelfth District, Butler County
Oh. Ct. App. 12th Dist. Clermont|Court of Appeals of Ohio, Twelfth District, Clermont County
Oh. Ct. App. 12th Dist. Clinton|Court of Appeals of Ohio, Twelfth District, Clinton County
Oh. Ct. App. 12th Dist. Fayette|Court of Appeals of Ohio, Twelfth District, Fayette County
Oh. Ct. App. 12th Dist. Madison|Court of Appeals of Ohio, Twelfth District, Madison County
Oh. Ct. App. 12th Dist. Preble|Court of Appeals of Ohio, Twelfth District, Preble County
Oh. Ct. App. 12th Dist. Warren|Court of Appeals of Ohio, Twelfth District, Warren County
Oh. Ct. App. 1st Dist.|Court of Appeals of Ohio, First District
Oh. Ct. App. 1st Dist. Hamilton|Court of Appeals of Ohio, First District, Hamilton County
Oh. Ct. App. 2nd Dist.|Court of Appeals of Ohio, Second District
Oh. Ct. App. 2nd Dist. Champaign|Court of Appeals of Ohio, Second District, Champaign County
Oh. Ct. App. 2nd Dist. Clark|Court of Appeals of Ohio, Second District, Clark County
Oh. Ct. App. 2nd Dist. Darke|Court of Appeals of Ohio, Second District, Darke County
Oh. Ct. App. 2nd Dist. Greene|Court of Appeals of Ohio, Second District, Greene County
Oh. Ct. App. 2nd Dist. Miami|Court of Appeals of Ohio, Second District, Miami County
Oh. Ct. App. 2nd Dist. Montgomery|Court of Appeals of Ohio, Second District, Montgomery County
Oh. Ct. App. 3rd Dist|Court of Appeals of Ohio, Third District
Oh. Ct. App. 3rd Dist. Allen|Court of Appeals of Ohio, Third District, Allen County
Oh. Ct. App. 3rd Dist. Auglaize|Court of Appeals of Ohio, Third District, Auglaize County
Oh. Ct. App. 3rd Dist. Crawford|Court of Appeals of Ohio, Third District, Crawford County
Oh. Ct. App. 3rd Dist. Defiance|Court of Appeals of Ohio, Third District, Defiance County
Oh. Ct. App. 3rd Dist. Hancock|Court of Appeals of Ohio, Third District, Hancock County
Oh. Ct. App. 3rd Dist. Hardin|Court of Appeals of Ohio, Third District, Hardin County
Oh. Ct. App. 3rd Dist. Henry|Court of Appeals of Ohio, Third District, Henry County
Oh. Ct. App. 3rd Dist. Logan|Court of Appeals of Ohio, Third District, Logan County
Oh. Ct. App. 3rd Dist. Marion|Court of Appeals of Ohio, Third District, Marion County
Oh. Ct. App. 3rd Dist. Mercer|Court of Appeals of Ohio, Third District, Mercer County
Oh. Ct. App. 3rd Dist. Paulding|Court of Appeals of Ohio, Third District, Paulding County
Oh. Ct. App. 3rd Dist. Putnam|Court of Appeals of Ohio, Third District, Putnam County
Oh. Ct. App. 3rd Dist. Seneca|Court of Appeals of Ohio, Third District, Seneca County
Oh. Ct. App. 3rd Dist. Shelby|Court of Appeals of Ohio, Third District, Shelby County
Oh. Ct. App. 3rd Dist. Union|Court of Appeals of Ohio, Third District, Union County
Oh. Ct. App. 3rd Dist. Van Wert|Court of Appeals of Ohio, Third District, Van Wert County
Oh. Ct. App. 3rd Dist. Wyandot|Court of Appeals of Ohio, Third District, Wyandot County
Oh. Ct. App. 4th Dist.|Court of Appeals of Ohio, Fourth District
Oh. Ct. App. 4th Dist. Adams|Court of Appeals of Ohio, Fourth District, Adams County
Oh. Ct. App. 4th Dist. Athens|Court of Appeals of Ohio, Fourth District, Athens County
Oh. Ct. App. 4th Dist. Gallia|Court of Appeals of Ohio, Fourth District, Gallia County
Oh. Ct. App. 4th Dist. Highland|Court of Appeals of Ohio, Fourth District, Highland County
Oh. Ct. App. 4th Dist. Hocking|Court of Appeals of Ohio, Fourth District, Hocking County
Oh. Ct. App. 4th Dist. Jackson|Court of Appeals of Ohio, Fourth District, Jackson County
Oh. Ct. App. 4th Dist. Lawrence|Court of Appeals of Ohio, Fourth District, Lawrence County
Oh. Ct. App. 4th Dist. Meigs|Court of Appeals of Ohio, Fourth District, Meigs County
Oh. Ct. App. 4th Dist. Pickaway|Court of Appeals of Ohio, Fourth District, Pickaway County
Oh. Ct. App. 4th Dist. Pike|Court of Appeals of Ohio, Fourth District, Pike County
Oh. Ct. App. 4th Dist. Ross|Court of Appeals of Ohio, Fourth District, Ross County
Oh. Ct. App. 4th Dist. Scioto|Court of Appeals of Ohio, Fourth District, Scioto County
Oh. Ct. App. 4th Dist. Vinton|Court of Appeals of Ohio, Fourth District, Vinton County
Oh. Ct. App. 4th Dist. Washington|Court of Appeals of Ohio, Fourth District, Washington County
Oh. Ct. App. 5th Dist.|Court of Appeals of Ohio, Fifth District
Oh. Ct. App. 5th Dist. Ashland|Court of Appeals of Ohio, Fifth District, Ashland County
Oh. Ct. App. 5th Dist. Coshocton|Court of Appeals of Ohio, Fifth District, Coshocton County
Oh. Ct. App. 5th Dist. Delaware|Court of Appeals of Ohio, Fifth District, Delaware County
Oh. Ct. App. 5th Dist. Fairfield|Court of Appeals of Ohio, Fifth District, Fairfield County
Oh. Ct. App. 5th Dist. Guernsey|Court of Appeals of Ohio, Fifth District, Guernsey County
Oh. Ct. App. 5th Dist. Holmes|Court of Appeals of Ohio, Fifth District, Holmes County
Oh. Ct. App. 5th Dist. Knox|Court of Appeals of Ohio, Fifth District, Knox County
Oh. Ct. App. 5th Dist. Licking|Court of Appeals of Ohio, Fifth District, Licking County
Oh. Ct. App. 5th Dist. Morgan|Court of Appeals of Ohio, Fifth District, Morgan County
Oh. Ct. App. 5th Dist. Morrow|Court of Appeals of Ohio, Fifth District, Morrow County
Oh. Ct. App. 5th Dist. Muskingum|Court of Appeals of Ohio, Fifth District, Muskingum County
Oh. Ct. App. 5th Dist. Richland|Court of Appeals of Ohio, Fifth District, Richland County
Oh. Ct. App. 5th Dist. Stark|Court of Appeals of Ohio, Fifth District, Stark County
Oh. Ct. App. 5th Dist. Tuscarawas|Court of Appeals of Ohio, Fifth District, Tuscarawas County
Oh. Ct. App. 6th Dist|Court of Appeals of Ohio, Sixth District
Oh. Ct. App. 6th Dist. Erie|Court of Appeals of Ohio, Sixth District, Erie County
Oh. Ct. App. 6th Dist. Fulton|Court of Appeals of Ohio, Sixth District, Fulton County
Oh. Ct. App. 6th Dist. Huron|Court of Appeals of Ohio, Sixth District, Huron County
Oh. Ct. App. 6th Dist. Lucas|Court of Appeals of Ohio, Sixth District, Lucas County
Oh. Ct. App. 6th Dist. Ottawa|Court of Appeals of Ohio, Sixth District, Ottawa County
Oh. Ct. App. 6th Dist. Sandusky|Court of Appeals of Ohio, Sixth District, Sandusky County
Oh. Ct. App. 6th Dist. Williams|Court of Appeals of Ohio, Sixth District, Williams County
Oh. Ct. App. 6th Dist. Wood|Court of Appeals of Ohio, Sixth District, Wood County
Oh. Ct. App. 7th Dist.|Court of Appeals of Ohio, Seventh District
Oh. Ct. App. 7th Dist. Belmont|Court of Appeals of Ohio, Seventh District, Belmont County
Oh. Ct. App. 7th Dist. Carroll|Court of Appeals of Ohio, Seventh District, Carroll County
Oh. Ct. App. 7th Dist. Columbiana|Court of Appeals of Ohio, Seventh District, Columbiana County
Oh. Ct. App. 7th Dist. Harrison|Court of Appeals of Ohio, Seventh District, Harrison County
Oh. Ct. App. 7th Dist. Jefferson|Court of Appeals of Ohio, Seventh District, Jefferson County
Oh. Ct. App. 7th Dist. Mahoning|Court of Appeals of Ohio, Seventh District, Mahoning County
Oh. Ct. App. 7th Dist. Monroe|Court of Appeals of Ohio, Seventh District, Monroe County
Oh. Ct. App. 7th Dist. Noble|Court of Appeals of Ohio, Seventh District, Noble County
Oh. Ct. App. 8th Dist.|Court of Appeals of Ohio, Eighth District
Oh. Ct. App. 8th Dist. Cuyahoga|Court of Appeals of Ohio, Eighth District, Cuyahoga County
Oh. Ct. App. 9th Dist.|Court of Appeals of Ohio, Ninth District
Oh. Ct. App. 9th Dist. Lorain|Court of Appeals of Ohio, Ninth District, Lorain County
Oh. Ct. App. 9th Dist. Medina|Court of Appeals of Ohio, Ninth District, Medina County
Oh. Ct. App. 9th Dist. Summit|Court of Appeals of Ohio, Ninth District, Summit County
Oh. Ct. App. 9th Dist. Wayne|Court of Appeals of Ohio, Ninth District, Wayne County
Oh. Ct. Com. Pl., Adams|Adams County Court of Common Pleas
Oh. Ct. Com. Pl., Allen|Allen County Court of Common Pleas
Oh. Ct. Com. Pl., Ashland|Ashland County Court of Common Pleas
Oh. Ct. Com. Pl., Ashtabula|Ashtabula County Court of Common Pleas
Oh. Ct. Com. Pl., Athens|Athens County Court of Common Pleas
Oh. Ct. Com. Pl., Auglaize|Auglaize County Court of Common Pleas
Oh. Ct. Com. Pl., Belmont|Belmont County Court of Common Pleas
Oh. Ct. Com. Pl., Boss|Boss County Court of Common Pleas
Oh. Ct. Com. Pl., Brown|Brown County Court of Common Pleas
Oh. Ct. Com. Pl., Butler|Butler County Court of Common Pleas
Oh. Ct. Com. Pl., Carroll|Carroll County Court of Common Pleas
Oh. Ct. Com. Pl., Champaign|Champaign County Court of Common Pleas
Oh. Ct. Com. Pl., Clark|Clark County Court of Common Pleas
Oh. Ct. Com. Pl., Clarke|Clarke County Court of Common Pleas
Oh. Ct. Com. Pl., Clermont|Clermont County Court of Common Pleas
Oh. Ct. Com. Pl., Clinton|Clinton County Court of Common Pleas
Oh. Ct. Com. Pl., Columbiana|Columbiana County Court of Common Pleas
Oh. Ct. Com. Pl., Coshocton|Coshocton County Court of Common Pleas
Oh. Ct. Com. Pl., Crawford|Crawford County Court of Common Pleas
Oh. Ct. Com. Pl., Cuyahoga|Cuyahoga County Common Pleas Court
Oh. Ct. Com. Pl., Darke|Darke County Court of Common Pleas
Oh. Ct. Com. Pl., Defiance|Defiance County Court of Common Pleas
Oh. Ct. Com. Pl., Delaware|Delaware County Court of Common Pleas
Oh. Ct. Com. Pl., Erie|Erie County Court of Common Pleas
Oh. Ct. Com. Pl., Fairfield|Fairfield County Court of Common Pleas
Oh. Ct. Com. Pl., Fayette|Fayette County Court of Common Pleas
Oh. Ct. Com. Pl., Franklin  Civil Division|Court of Common Pleas of Ohio, Franklin County, Civil Division
Oh. Ct. Com. Pl., Fulton|Fulton County Court of Common Pleas
Oh. Ct. Com. Pl., Galia|Galia County Court of Common Pleas
Oh. Ct. Com. Pl., Gallia|Gallia County Court of Common Pleas
Oh. Ct. Com. Pl., Geauga|Geauga County Court of Common Pleas
Oh. Ct. Com. Pl., Green|Green County Court of Common Pleas
Oh. Ct. Com. Pl., Greene|Greene County Court of Common Pleas
Oh. Ct. Com. Pl., Guernsey|Guernsey County Court of Common Pleas
Oh. Ct. Com. Pl., Hamilton|Court of Common Pleas of Ohio, Hamilton County
Oh. Ct. Com. Pl., Hancock|Hancock County Court of Common Pleas
Oh. Ct. Com. Pl., Hardin|Hardin County Court of Common Pleas
Oh. Ct. Com. Pl., Harrison|Harrison County Court of Common Pleas
Oh. Ct. Com. Pl., Henry|Henry County Court of Common Pleas
Oh. Ct. Com. Pl., Highland|Highland County Court of Common Pleas
Oh. Ct. Com. Pl., Hocking|Hocking County Court of Common Pleas
Oh. Ct. Com. Pl., Holmes|Holmes County Court of Common Pleas
Oh. Ct. Com. Pl., Huron|Huron County Court of Common Pleas
Oh. Ct. Com. Pl., Jackson|Jackson County Court of Common Pleas
Oh. Ct. Com. Pl., Jefferson|Jefferson County Court of Common Pleas
Oh. Ct. Com. Pl., Knox|Knox County Court of Common Pleas
Oh. Ct. Com. Pl., Lake|Lake County Court of Common Pleas
Oh. Ct. Com. Pl., Lawrence|Lawrence County Common Pleas Court
Oh. Ct. Com. Pl., Licking|Licking County Court of Common Pleas
Oh. Ct. Com. Pl., Logan|Logan County Court of Common Pleas
Oh. Ct. Com. Pl., Lorain|Lorain County Court of Common Pleas
Oh. Ct. Com. Pl., Lucas|Lucas County Court of Common Pleas
Oh. Ct. Com. Pl., Madison|Madison County Court of Common Pleas
Oh. Ct. Com. Pl., Mahoning|Mahoning County Court of Common Pleas
Oh. Ct. Com. Pl., Marion|Marion County Court of Common Pleas
Oh. Ct. Com. Pl., Medina|Medina County Court of Common Pleas
Oh. Ct. Com. Pl., Meigs|Meigs County Court of Common Pleas
Oh. Ct. Com. Pl., Mercer|Mercer County Court of Common Pleas
Oh. Ct. Com. Pl., Miami|Miami County Court of Common Pleas
Oh. Ct. Com. Pl., Monroe|Monroe County Court of Common Pleas
Oh. Ct. Com. Pl., Montgomery|Montgomery County Court of Common Pleas
Oh. Ct. Com. Pl., Morgan|Morgan County Court of Common Pleas
Oh. Ct. Com. Pl., Morrow|Morrow County Court of Common Pleas
Oh. Ct. Com. Pl., Muskingum|Muskingum County Court of Common Pleas
Oh. Ct. Com. Pl., Noble|Noble County Court of Common Pleas
Oh. Ct. Com. Pl., Ottawa|Ottawa County Court of Common Pleas
Oh. Ct. Com. Pl., Paulding|Paulding County Court of Common Pleas
Oh. Ct. Com. Pl., Pickaway|Pickaway County Court of Common Pleas
Oh. Ct. Com. Pl., Pike|Pike County Court of Common Pleas
Oh. Ct. Com. Pl., Portage|Portage County Court of Common Pleas
Oh. Ct. Com. Pl., Preble|Preble County Court of Common Pleas
Oh. Ct. Com. Pl., Putnam|Putnam County Court of Common Pleas
Oh. Ct. Com. Pl., Richland|Richland County Court of Common Pleas
Oh. Ct. Com. Pl., Ross|Ross County Court of Common Pleas
Oh. Ct. Com. Pl., Sandusky|Sandusky County Court of Common Pleas
Oh. Ct. Com. Pl., Scioto|Scioto County Court of Common Pleas
Oh. Ct. Com. Pl., Seneca|Seneca County Court of Common Pleas
Oh. Ct. Com. Pl., Shelby|Shelby County Court of Common Pleas
Oh. Ct. Com. Pl., Stark|Stark County Court of Common Pleas
Oh. Ct. Com. Pl., Summit|Summit County Court of Common Pleas
Oh. Ct. Com. Pl., Tascarawas|Tascarawas County Court of Common Pleas
Oh. Ct. Com. Pl., Trumbull|Trumbull County Court of Common Pleas
Oh. Ct. Com. Pl., Tuscarawas|Tuscarawas County Court of Common Pleas
Oh. Ct. Com. Pl., Union|Union County Court of Common Pleas
Oh. Ct. Com. Pl., Van Wert|Van Wert County Court of Common Pleas
Oh. Ct. Com. Pl., Vinton|Vinton County Court of Common Pleas
Oh. Ct. Com. Pl., Warren|Warren County Court of Common Pleas
Oh. Ct. Com. Pl., Washington|Washington County Court of Common Pleas
Oh. Ct. Com. Pl., Wayne|Wayne County Court of Common Pleas
Oh. Ct. Com. Pl., Williams|Williams County Court of Common Pleas
Oh. Ct. Com. Pl., Wood|Wood County Court of Common Pleas
Oh. Ct. Com. Pl., Wyandot|Wyandot County Court of Common Pleas
Oh. Ct. Insolv.|Ohio Court of Insolvency
Oh. Ct. N.P.|Ohio Court of Nisi Prius
Oh. Juv. Ct., Allen|Allen County Juvenile Court
Oh. Juv. Ct., Columbiana|Columbiana County Juvenile Court
Oh. Juv. Ct., Cuyahoga|Cuyahoga County Juvenile Court
Oh. Juv. Ct., Greene|Greene County Juvenile Court
Oh. Juv. Ct., Hamilton|Hamilton County Juvenile Court
Oh. Juv. Ct., Huron|Huron County Juvenile Court
Oh. Juv. Ct., Licking|Licking County Juvenile Court
Oh. Juv. Ct., Lucas|Lucas County Juvenile Court
Oh. Juv. Ct., Marion|Marion County Juvenile Court
Oh. Juv. Ct., Muskingum|Muskingum County Juvenile Court
Oh. Juv. Ct., Noble|Noble County Juvenile Court
Oh. Juv. Ct., Preble|Preble County Juvenile Court
Oh. Juv. Ct., Tuscarawas|Tuscarawas County Juvenile Court
Oh. Juv. Ct., Warren|Warren County Juvenile Court
Oh. Juv. Ct., Wayne|Wayne County Juvenile Court
Oh. Mayor Ct.|Ohio Mayors' Court
Oh. Mayor Ct., Cincinnati|Cincinnati Police Court
Oh. Mayor Ct., Cleveland|Cleveland Police Court
Oh. Mayor Ct., Columbus|Columbus Police Court
Oh. Muni. Ct., Akron|Akron Municipal Court
Oh. Muni. Ct., Ashland|Ashland Municipal Court
Oh. Muni. Ct., Ashtabula|Ashtabula Municipal Court
Oh. Muni. Ct., Athens|Athens County Municipal Court
Oh. Muni. Ct., Auglaize|Auglaize County Municipal Court
Oh. Muni. Ct., Avon Lake|Avon Lake Municipal Court
Oh. Muni. Ct., Barberton|Barberton Municipal Court
Oh. Muni. Ct., Bedford|Bedford Municipal Court
Oh. Muni. Ct., Bellefontaine|Bellefontaine Municipal Court
Oh. Muni. Ct., Berea|Berea Municipal Court
Oh. Muni. Ct., Bowling Green|Bowling Green County Municipal Court
Oh. Muni. Ct., Canton|Canton Municipal Court
Oh. Muni. Ct., Celina|Celina Municipal Court
Oh. Muni. Ct., Chardon|Chardon Municipal Court
Oh. Muni. Ct., Chillicothe|Chillicothe Municipal Court
Oh. Muni. Ct., Cincinnati|Cincinnati Municipal Court
Oh. Muni. Ct., Circleville|Circleville Municipal Court
Oh. Muni. Ct., Clark|Clark County Municipal Court
Oh. Muni. Ct., Clermont|Clermont County Municipal Court
Oh. Muni. Ct., Cleveland|City of Cleveland Municipal Court
Oh. Muni. Ct., Columbus|City of Columbus Municipal Court
Oh. Muni. Ct., Crawford|Crawford County Municipal Court
Oh. Muni. Ct., Cuyahoga|Cuyahoga County Municipal Court
Oh. Muni. Ct., Cuyahoga Falls|Cuyahoga Falls Municipal Court
Oh. Muni. Ct., Darke|Darke County Municipal Court
Oh. Muni. Ct., Dayton|City of Dayton Municipal Court
Oh. Muni. Ct., East Liverpool|East Liverpool Municipal Court
Oh. Muni. Ct., Elyria|Elyria Municipal Court
Oh. Muni. Ct., Euclid|Euclid Municipal Court
Oh. Muni. Ct., Euclid City|Euclid City Municipal Court
Oh. Muni. Ct., Findlay|Findlay Municipal Court
Oh. Muni. Ct., Fostoria|Fostoria Municipal Court
Oh. Muni. Ct., Franklin|Franklin County Municipal Court
Oh. Muni. Ct., Fremont|Fremont Municipal Court
Oh. Muni. Ct., Gallipolis|Gallipolis Municipal Court
Oh. Muni. Ct., Girard|Girard Municipal Court
Oh. Muni. Ct., Hamilton|Hamilton County Municipal Court
Oh. Muni. Ct., Highland|Highland County Municipal Court
Oh. Muni. Ct., Hocking|Hocking County Municipal Court
Oh. Muni. Ct., Kettering|Kettering Municipal Court
Oh. Muni. Ct., Lakewood|Lakewood Municipal Court
Oh. Muni. Ct., Lancaster|Lancaster Municipal Court
Oh. Muni. Ct., Lawrence|Lawrence County Municipal Court
Oh. Muni. Ct., Licking|Licking County Municipal Court
Oh. Muni. Ct., Lima|Lima Municipal Court
Oh. Muni. Ct., Lorain|Lorain Municipal Court
Oh. Muni. Ct., Lucas|Lucas County Municipal Court
Oh. Muni. Ct., Mansfield|Mansfield Municipal Court
Oh. Muni. Ct., Marion|Marion County Municipal Court
Oh. Muni. Ct., Marysville|Marysville Municipal Court
Oh. Muni. Ct., Massillon|Massillon Municipal Court
Oh. Muni. Ct., Maumee|Maumee Municipal Court
Oh. Muni. Ct., Medina|Medina Municipal Court
Oh. Muni. Ct., Miamisburg|Miamisburg Municipal Court
Oh. Muni. Ct., Middletown|Middletown Municipal Court
Oh. Muni. Ct., Morrow|Morrow County Municipal Court
Oh. Muni. Ct., New Philadelphia|New Philadelphia Municipal Court
Oh. Muni. Ct., Newton Falls|Newton Falls Municipal Court
Oh. Muni. Ct., Oberlin|Oberlin Municipal Court
Oh. Muni. Ct., Parma|Parma Municipal Court
Oh. Muni. Ct., Perrysburg|Perrysburg Municipal Court
Oh. Muni. Ct., Piqua|Piqua Municipal Court
Oh. Muni. Ct., Port Clinton|Port Clinton Municipal Court
Oh. Muni. Ct., Portage|Portage County Municipal Court
Oh. Muni. Ct., Portsmouth|Portsmouth Municipal Court
Oh. Muni. Ct., Ravenna|Ravenna Municipal Court
Oh. Muni. Ct., Rocky River|Rocky River Municipal Court
Oh. Muni. Ct., Shaker Heights|Shaker Heights Municipal Court
Oh. Muni. Ct., Sidney|Sidney Municipal Court
Oh. Muni. Ct., South Euclid|South Euclid Municipal Court
Oh. Muni. Ct., Springfield|Springfield Municipal Court
Oh. Muni. Ct., Struthers|Struthers Municipal Court
Oh. Muni. Ct., Summit|Summit County Municipal Court
Oh. Muni. Ct., Sylvania|Sylvania Municipal Court
Oh. Muni. Ct., Tiffin|Tiffin Municipal Court
Oh. Muni. Ct., Toledo|Toledo Municipal Court
Oh. Muni. Ct., Trumbull|Trumbull County Municipal Court
Oh. Muni. Ct., Upper Sandusky|Upper Sandusky Municipal Court
Oh. Muni. Ct., Van Wert|Van Wert County Municipal Court
Oh. Muni. Ct., Vandalia|Municipal Court of Vandalia
Oh. Muni. Ct., Wadsworth|Wadsworth Municipal Court
Oh. Muni. Ct., Warren|Warren County Municipal Court
Oh. Muni. Ct., Wayne|Wayne County Municipal Court
Oh. Muni. Ct., Willoughby|Willoughby Municipal Court
Oh. Muni. Ct., Xenia|Xenia Municipal Court
Oh. Muni. Ct., Zanesville|Zanesville Municipal Court
Oh. Prob. Ct.|Ohio Probate Court
Oh. Prob. Ct., Allen|Allen County Probate Court
Oh. Prob. Ct., Ashtabula|Ashtabula County Probate Court
Oh. Prob. Ct., Auglaize|Auglaize County Probate Court
Oh. Prob. Ct., Belmont|Belmont County Probate Court
Oh. Prob. Ct., Butler|Butler County Probate Court
Oh. Prob. Ct., Champaign|Champaign County Probate Court
Oh. Prob. Ct., Clark|Clark County Probate Court
Oh. Prob. Ct., Clarke|Clarke County Probate Court
Oh. Prob. Ct., Clermont|Clermont County Probate Court
Oh. Prob. Ct., Clinton|Clinton County Probate Court
Oh. Prob. Ct., Columbiana|Columbiana County Probate Court
Oh. Prob. Ct., Cuyahoga|Cuyahoga County Probate Court
Oh. Prob. Ct., Darke|Darke County Probate Court
Oh. Prob. Ct., Erie|Erie County Probate Court
Oh. Prob. Ct., Fairfield|Fairfield County Probate Court
Oh. Prob. Ct., Fayette|Fayette County Probate Court
Oh. Prob. Ct., Franklin|Ohio Probate Court of Franklin County
Oh. Prob. Ct., Fulton|Fulton County Probate Court
Oh. Prob. Ct., Geauga|Geauga County Probate Court
Oh. Prob. Ct., Greene|Greene County Probate Court
Oh. Prob. Ct., Hamilton|Hamilton County Probate Court
Oh. Prob. Ct., Hancock|Hancock County Probate Court
Oh. Prob. Ct., Hardin|Hardin County Probate Court
Oh. Prob. Ct., Harrison|Harrison County Probate Court
Oh. Prob. Ct., Henry|Henry County Probate Court
Oh. Prob. Ct., Highland|Highland County Probate Court
Oh. Prob. Ct., Huron|Huron County Probate Court
Oh. Prob. Ct., Jackson|Jackson County Probate Court
Oh. Prob. Ct., Jefferson|Jefferson County Probate Court
Oh. Prob. Ct., Knox|Knox County Probate Court
Oh. Prob. Ct., Lake|Lake County Probate Court
Oh. Prob. Ct., Licking|Licking County Probate Court
Oh. Prob. Ct., Lorain|Lorain County Probate Court
Oh. Prob. Ct., Lucas|Lucas County Probate Court
Oh. Prob. Ct., Madison|Madison County Probate Court
Oh. Prob. Ct., Mahoning|Mahoning County Probate Court
Oh. Prob. Ct., Marion|Marion County Probate Court
Oh. Prob. Ct., Meigs|Meigs County Probate Court
Oh. Prob. Ct., Mercer|Mercer County Probate Court
Oh. Prob. Ct., Miami|Miami County Probate Court
Oh. Prob. Ct., Montgomery|Montgomery County Probate Court
Oh. Prob. Ct., Morgan|Morgan County Probate Court
Oh. Prob. Ct., Muskingum|Muskingum County Probate Court
Oh. Prob. Ct., Noble|Noble County Probate Court
Oh. Prob. Ct., Perry|Perry County Probate Court
Oh. Prob. Ct., Pike|Pike County Probate Court
Oh. Prob. Ct., Portage|Portage County Probate Court
Oh. Prob. Ct., Preble|Preble County Probate Court
Oh. Prob. Ct., Putnam|Putnam County Probate Court
Oh. Prob. Ct., Ross|Ross County Probate Court
Oh. Prob. Ct., Sandusky|Sandusky County Probate Court
Oh. Prob. Ct., Scioto|Scioto County Probate Court
Oh. Prob. Ct., Seneca|Seneca County Probate Court
Oh. Prob. Ct., Shelby|Shelby County Probate Court
Oh. Prob. Ct., Stark|Stark County Probate Court
Oh. Prob. Ct., Summit|Summit County Probate Court
Oh. Prob. Ct., Trumbull|Trumbull County Probate Court
Oh. Prob. Ct., Tuscarawas|Tuscarawas County Probate Court
Oh. Prob. Ct., Union|Union County Probate Court
Oh. Prob. Ct., Van Wert|Van Wert County Probate Court
Oh. Prob. Ct., Warren|Warren County Probate Court
Oh. Prob. Ct., Washington|Washington County Probate Court
Oh. Prob. Ct., Wayne|Wayne County Probate Court
Ohio|Ohio Supreme Court
Ohio Circ. Ct., Ky.|Ohio Circuit Court, Kentucky
Ohio Ct. App.|Ohio Court of Appeals
Ohio Ct. Cl.|Ohio Court of Claims
Okla.|Supreme Court of Oklahoma
Okla. Att’y Gen.|Oklahoma Attorney General Reports
Okla. Civ. App.|Court of Civil Appeals of Oklahoma
Okla. Crim. App.|Court of Criminal Appeals of Oklahoma
Okla. Ct. Jud.|Court on the Judiciary of Oklahoma
Okla. Jud. Eth. Adv. Pnl.|Oklahoma Judicial Ethics Advisory Panel
Oldham Circ. Ct., Ky.|Oldham Circuit Court, Kentucky
Or.|Oregon Supreme Court
Or. Ct. App.|Court of Appeals of Oregon
Or. T.C.|Oregon Tax Court
Orange Cir. Ct.|Orange County Circuit Court
Owen Circ. Ct., Ky.|Owen Circuit Court, Kentucky
Owsley Circ. Ct., Ky.|Owsley Circuit Court, Kentucky
P.T.A.B.|Patent Trial and Appeal Board
Pa.|Supreme Court of Pennsylvania
Pa. Adm. Ct.|Pennsylvania Admirality Court
Pa. Arbitration Panels for Health Care|Pennsylvania Arbitration Panels for Health Care
Pa. Bd. Parole|Pennsylvania Board of Parole
Pa. Commw. Ct.|Commonwealth Court of Pennsylvania
Pa. Ct. Reg. Wills|Pennsylvania Court Register of Wills
Pa. Dept. Ed.|Pennsylvania Department of Education
Pa. Dept. Just.|Pennsylvania Department of Justice
Pa. Dept. Pub. Wel.|Pennsylvania Department of Public Welfare
Pa. Env. Hearing Bd.|Pennsylvania Environmental Hearing Board
Pa. Juv. Ct.|Pennsylvania Juvenile Court
Pa. Muni Ct.|Pennsylvania Municipal Court
Pa. Super. Ct.|Superior Court of Pennsylvania
Pa. office the Attorney General|Pennsylvania office of the Attorney General
Page Cir. Ct.|Page County Circuit Court
Passaic Cty. Cir. Ct., N.J.|Passaic County Circuit Court, N.J.
Passaic Cty. Fam. Ct.|Passaic County Family Court
Passaic Cty. Super. Ct.|Passaic County Superior Court
Passaic Cty. Surr. Ct.|Passaic County Surrogate's Court
Patrick Cir. Ct.|Patrick County Circuit Court
Pendleton Circ. Ct., Ky.|Pendleton Circuit Court, Kentucky
Penn. Orphan Ct.|Pennsylvania Orphans' Court
Perry Circ. Ct., Ky.|Perry Circuit Court, Kentucky
Perry Cty. Ct. Cmn. Pleas|Perry County Court of Common Pleas
Perry Cty. Ct. Oy. Term.|Perry County Court of Oyer and Terminer
Perry Cty. Ct. Qtr. Sess.|Perry County Court of Quarter Sessions
Perry Cty. Orphans' Ct.|Perry County Orphans' Court
Petersburg Cir. Ct.|Petersburg County Circuit Court
Phila. Ct. N.P.|Philadelphia Court of Nisi Prius
Phila. Cty. Muni. Ct.|Philadelphia County Municipal Court
Phila. Dept. Just.|Philadelphia Department of Justice
Phila. Elec. Ct.|Philadelphia Election Court
Phila. Mayor Ct.|Philadelphia Mayor's Court
Philadelphia Cty. Ct. Cmn. Pleas|Philadelphia County Court of Common Pleas
Philadelphia Cty. Ct. Oy. Term.|Philadelphia County Court of Oyer and Terminer
Philadelphia Cty. Ct. Qtr. Sess.|Philadelphia County Court of Quarter Sessions
Philadelphia Cty. Orphans' Ct.|Philadelphia County Orphans' Court
Pike Circ. Ct., Ky.|Pike Circuit Court, Kentucky
Pike Cty. Ct. Cmn. Pleas|Pike County Court of Common Pleas
Pike Cty. Ct. Qtr. Sess.|Pike County Court of Quarter Sessions
Pike Cty. Orphans' Ct.|Pike County Orphans' Court
Pike Superior Court|Pike Superior Court, Ga.
Pittsylvania Cir. Ct.|Pittsylvania County Circuit Court
Placer Dist. Ct.|Placer District Court
Polk Cty. Cir. Ct., O.R.|Polk County Circuit Court, Oregon
Portsmouth Cir. Ct.|Portsmouth County Circuit Court
Potter Cty. Ct. Cmn. Pleas|Potter County Court of Common Pleas
Potter Cty. Ct. Qtr. Sess.|Potter County Court of Quarter Sessions
Powell Circ. Ct., Ky.|Powell Circuit Court, Kentucky
Powhatan Cir. Ct.|Powhatan County Circuit Court
Prince Edward Cir. Ct.|Prince Edward County Circuit Court
Prince George Cir. Ct.|Prince George County Circuit Court
Prince William Cir. Ct.|Prince William County Circuit Court
Pulaski Cir. Ct.|Pulaski County Circuit Court
Pulaski Circ. Ct., Ky.|Pulaski Circuit Court, Kentucky
R.I.|Supreme Court of Rhode Island
Radford Cir. Ct.|Radford County Circuit Court
Randolph Cty. Super. Ct.|Randolph County Superior Court, Ga.
Rappahannock Cir. Ct.|Rappahannock County Circuit Court
Recorder Philadelphia|Recorder of Philadelphia
Regl. Rail Reorg. Act|Special Court Regional Rail Reorganization Act of 1973
Richmond City Cir. Ct.|Richmond City Circuit Court
Richmond County Cir. Ct.|Richmond County Circuit Court
Richmond Superior Court|Richmond Superior Court, Ga.
Roanoke City Cir. Ct.|Roanoke City Circuit Court
Roanoke County Cir. Ct.|Roanoke County Circuit Court
Robertson Circ. Ct., Ky.|Robertson Circuit Court, Kentucky
Rockbridge Cir. Ct.|Rockbridge County Circuit Court
Rockcastle Circ. Ct., Ky.|Rockcastle Circuit Court, Kentucky
Rockingham Cir. Ct.|Rockingham County Circuit Court
Rowan Circ. Ct., Ky.|Rowan Circuit Court, Kentucky
Russell Cir. Ct.|Russell County Circuit Court
Russell Circ. Ct., Ky.|Russell Circuit Court, Kentucky
S.C.|Supreme Court of South Carolina
S.C. Ct. App.|Court of Appeals of South Carolina
S.D.|Supreme Court of South Dakota
S.D. Ala.|United States District Court for the Southern District of Alabama
S.D. Cal.|United States District Court for the Southern District of California
S.D. Fla.|United States District Court for the Southern District of Florida
S.D. Ga.|United States District Court for the Southern District of Georgia
S.D. Ill.|District Court, S.D. Illinois
S.D. Ind.|District Court, S.D. Indiana
S.D. Iowa|District Court, S.D. Iowa
S.D. Miss.|District Court, S.D. Mississippi
S.D. Ohio|District Court, S.D. Ohio
S.D. Tex.|District Court, S.D. Texas
S.D.N.Y.|District Court, S.D. New York
S.D.W. Va|District Court, S.D. West Virginia
S.F. Dist. Ct.|San Francisco District Court
SCOTUS|Supreme Court of the United States
Sacramento Dist. Ct.|Sacramento District Court
Salem Cir. Ct.|Salem County Circuit Court
Salem Cty. Cir. Ct., N.J.|Salem County Circuit Court, N.J.
Salem Cty. Fam. Ct.|Salem County Family Court
Salem Cty. Super. Ct.|Salem County Superior Court
Salem Cty. Surr. Ct.|Salem County Surrogate's Court
Santa Cruz Dist. Ct.|Santa Cruz District Court
Schuylkill Cty. Ct. Cmn. Pleas|Schuylkill County Court of Common Pleas
Schuylkill Cty. Ct. Oy. Term.|Schuylkill County Court of Oyer and Terminer
Schuylkill Cty. Ct. Qtr. Sess.|Schuylkill County Court of Quarter Sessions
Schuylkill Cty. Orphans' Ct.|Schuylkill County Orphans' Court
Scott Cir. Ct.|Scott County Circuit Court
Scott Circ. Ct., Ky.|Scott Circuit Court, Kentucky
Seriven Cty. Super. Ct.|Seriven County Superior Court, Ga.
Shasta Dist. Ct.|Shasta District Court
Shelby Circ. Ct., Ky.|Shelby Circuit Court, Kentucky
Shenandoah Cir. Ct.|Shenandoah County Circuit Court
Sherman Cty. Cir. Ct., O.R.|Sherman County Circuit Court, Oregon
Simpson Circ. Ct., Ky.|Simpson Circuit Court, Kentucky
Siskiyou Dist. Ct.|Siskiyou District Court
Smyth Cir. Ct.|Smyth County Circuit Court
Snyder Cty. Ct. Cmn. Pleas|Snyder County Court of Common Pleas
Snyder Cty. Ct. Qtr. Sess.|Snyder County Court of Quarter Sessions
Snyder Cty. Orphans' Ct.|Snyder County Orphans' Court
Somerset Cty. Cir. Ct., N.J.|Somerset County Circuit Court, N.J.
Somerset Cty. Ct. Cmn. Pleas|Somerset County Court of Common Pleas
Somerset Cty. Ct. Oy. & Term.|Somerset County Ct. Oyer & Terminer
Somerset Cty. Ct. Qtr. Sess.|Somerset County Court of Quarter Sessions
Somerset Cty. Fam. Ct.|Somerset County Family Court
Somerset Cty. Orphans' Ct.|Somerset County Orphans' Court
Somerset Cty. Super. Ct.|Somerset County Superior Court
Somerset Cty. Surr. Ct.|Somerset County Surrogate's Court
Southampton Cir. Ct.|Southampton County Circuit Court
Spencer Circ. Ct., Ky.|Spencer Circuit Court, Kentucky
Spotsylvania Cir. Ct.|Spotsylvania County Circuit Court
Stafford Cir. Ct.|Stafford County Circuit Court
Staunton Cir. Ct.|Staunton County Circuit Court
Suffolk Cir. Ct.|Suffolk County Circuit Court
Suffolk Mass. Super. Ct.|Massachusetts Superior Court, Suffolk County
Sullivan Cty. Ct. Cmn. Pleas|Sullivan County Court of Common Pleas
Sullivan Cty. Ct. Qtr. Sess.|Sullivan County Court of Quarter Sessions
Sullivan Cty. Orphans' Ct.|Sullivan County Orphans' Court
Sumter Cty. Super. Ct.|Sumter County Superior Court, Ga.
Sunder Cty. Ct. Cmn. Pleas|Sunder County Court of Common Pleas
Sup. Ct. D.C.|Superior Court of The District of Columbia
Sup. Ct. N.C.|Superior Court of North Carolina
Sup. Ct. R.I.|Superior Court of Rhode Island
Super. Ct. Guam|Superior Court of Guam
Super. Ct. La.|Superior Court of The State of Louisiana
Super. Ct. Me. Knox Cty.|Superior Court of Maine, Knox County
Super. Ct. S.D. Fla.|Superior Court, S. D. Florida
Surry Cir. Ct.|Surry County Circuit Court
Susquehanna Cty. Ct. Cmn. Pleas|Susquehanna County Court of Common Pleas
Susquehanna Cty. Ct. Oy. Term.|Susquehanna County Court of Oyer and Terminer
Susquehanna Cty. Ct. Qtr. Sess.|Susquehanna County Court of Quarter Sessions
Susquehanna Cty. Orphans' Ct.|Susquehanna County Orphans' Court
Sussex Cir. Ct.|Sussex County Circuit Court
Sussex Cty. Cir. Ct., N.J.|Sussex County Circuit Court, N.J.
Sussex Cty. Fam. Ct.|Sussex County Family Court
Sussex Cty. Super. Ct.|Sussex County Superior Court
Sussex Cty. Surr. Ct.|Sussex County Surrogate's Court
Synder Cty. Ct. Cmn. Pleas|Synder County Court of Common Pleas
T.T.A.B.|Trademark Trial and Appeal Board
Talbot Cty. Super. Ct.|Talbot County Superior Court, Ga.
Talliaferro Cty. Super. Ct.|Talliaferro County Superior Court, Ga.
Tax Ct.|United States Tax Court
Taylor Circ. Ct., Ky.|Taylor Circuit Court, Kentucky
Tazewell Cir. Ct.|Tazewell County Circuit Court
Temp. Emerg. Ct. App.|Temporary Emergency Court of Appeals
Tenn.|Tennessee Supreme Court
Tenn. Crim. App.|Court of Criminal Appeals of Tennessee
Tenn. Ct. App.|Court of Appeals of Tennessee
Tenn. Work. Comp. App. Bd.|Tennessee Special Workers Compensation Appeals Panel
Tex.|Texas Supreme Court
Tex. App.|Court of Civil Appeals of Texas
Tex. Att'y Gen.|Texas Attorney General Reports
Tex. Bus. Ct.|Texas Business Court
Tex. Comm'n App.|Texas Commission of Appeals
Tex. Crim. App.|Court of Criminal Appeals of Texas
Tex. J.P.M.L.|Texas Judicial Panel on Multidistrict Litigation
Tex. Rev.|Texas Special Court of Review
Tex. Rev. Trib.|Texas Court of Review Tribunal
Tillamook Cty. Cir. Ct., O.R.|Tillamook County Circuit Court, Oregon
Tioga Cty. Ct. Cmn. Pleas|Tioga County Court of Common Pleas
Tioga Cty. Ct. Qtr. Sess.|Tioga County Court of Quarter Sessions
Tioga Cty. Orphans' Ct.|Tioga County Orphans' Court
Todd Circ. Ct., Ky.|Todd Circuit Court, Kentucky
Trigg Circ. Ct., Ky.|Trigg Circuit Court, Kentucky
Trimble Circ. Ct., Ky.|Trimble Circuit Court, Kentucky
Trinity Dist. Ct.|Trinity District Court
Troup Cty. Super. Ct.|Troup County Superior Court, Ga.
U.S. Cir. Ct.|United States Circuit Courts
U.S. Dist. Ct.|United States District Court
U.S.J.C.|United States Judicial Conference Committee To Review Circuit Council Conduct And Disability Orders
US Land Office|United States Land Office
Umatilla Cty. Cir. Ct., O.R.|Umatilla County Circuit Court, Oregon
Union Circ. Ct., Ky.|Union Circuit Court, Kentucky
Union Cty. Cir. Ct., N.J.|Union County Circuit Court, N.J.
Union Cty. Cir. Ct., O.R.|Union County Circuit Court, Oregon
Union Cty. Ct. Cmn. Pleas|Union County Court of Common Pleas
Union Cty. Ct. Qtr. Sess.|Union County Court of Quarter Sessions
Union Cty. Fam. Ct.|Union County Family Court
Union Cty. Orphans' Ct.|Union County Orphans' Court
Union Cty. Super. Ct.|Union County Superior Court
Union Cty. Surr. Ct.|Union County Surrogate's Court
Utah|Utah Supreme Court
Utah Ct. App.|Court of Appeals of Utah
Va.|Supreme Court of Virginia
Va. Ct. App.|Court of Appeals of Virginia
Venango Cty. Ct. Cmn. Pleas|Venango County Court of Common Pleas
Venango Cty. Ct. Oy. Term.|Venango County Court of Oyer and Terminer
Venango Cty. Ct. Qtr. Sess.|Venango County Court of Quarter Sessions
Venango Cty. Orphans' Ct.|Venango County Orphans' Court
Vet. App.|United States Court of Veteran Appeals
Virginia Beach Cir. Ct.|Virginia Beach County Circuit Court
Vt.|Supreme Court of Vermont
Vt. Dist. Ct.|Vermont District Court
Vt. Super. Ct.|Superior Court of Vermont
W. Va.|West Virginia Supreme Court
W. Va. Ct. Cl.|West Virginia Court of Claims
W.D. Ark.|United States District Court for the Western District of Arkansas
W.D. Ky.|District Court, W.D. Kentucky
W.D. La.|District Court, W.D. Louisiana
W.D. Mich.|District Court, W.D. Michigan
W.D. Mo.|District Court, W.D. Missouri
W.D. Okla.|United States District Court, Oklahoma Western
W.D. Pa.|District Court, W.D. Pennsylvania
W.D. Tenn.|District Court, W.D. Tennessee
W.D. Tex.|District Court, W.D. Texas
W.D. Va.|District Court, W.D. Virginia
W.D. Wash.|District Court, W.D. Washington
W.D. Wis.|District Court, W.D. Wisconsin
W.D.N.C.|District Court, W.D. North Carolina
W.D.N.Y.|District Court, W.D. New York
W.D.S.C.|District Court, W.D. South Carolina
Wallowa Cty. Cir. Ct., O.R.|Wallowa County Circuit Court, Oregon
Walton Cty. Super. Ct.|Walton County Superior Court, Ga.
Warren Cir. Ct.|Warren County Circuit Court
Warren Circ. Ct., Ky.|Warren Circuit Court, Kentucky
Warren Cty. Cir. Ct., N.J.|Warren County Circuit Court, N.J.
Warren Cty. Ct. Cmn. Pleas|Warren County Court of Common Pleas
Warren Cty. Ct. Qtr. Sess.|Warren County Court of Quarter Sessions
Warren Cty. Fam. Ct.|Warren County Family Court
Warren Cty. Orphans' Ct.|Warren County Orphans' Court
Warren Cty. Super. Ct.|Warren County Superior Court
Warren Cty. Surr. Ct.|Warren County Surrogate's Court
Wasco Cty. Cir. Ct., O.R.|Wasco County Circuit Court, Oregon
Wash.|Washington Supreme Court
Wash. Att'y Gen.|Washington Attorney General Reports
Wash. Ct. App.|Court of Appeals of Washington
Washington Cir. Ct.|Washington County Circuit Court
Washington Circ. Ct., Ky.|Washington Circuit Court, Kentucky
Washington Cty. Cir. Ct., O.R.|Washington County Circuit Court, Oregon
Washington Cty. Ct. Cmn. Pleas|Washington County Court of Common Pleas
Washington Cty. Ct. Qtr. Sess.|Washington County Court of Quarter Sessions
Washington Cty. Orphans' Ct.|Washington County Orphans' Court
Washington Cty. Super. Ct.|Washington County Superior Court, Ga.
Wayne Circ. Ct., Ky.|Wayne Circuit Court, Kentucky
Wayne Cty. Ct. Cmn. Pleas|Wayne County Court of Common Pleas
Wayne Cty. Ct. Qtr. Sess.|Wayne County Court of Quarter Sessions
Wayne Cty. Orphans' Ct.|Wayne County Orphans' Court
Waynesboro Cir. Ct.|Waynesboro County Circuit Court
Webster Circ. Ct., Ky.|Webster Circuit Court, Kentucky
Westmorel Cty. Ct. Oy. Term.|Westmoreland County Court of Oyer and Terminer
Westmorel Cty. Orphans' Ct.|Westmoreland County Orphans' Court
Westmoreland Cir. Ct.|Westmoreland County Circuit Court
Westmoreland Cty. Ct. Cmn. Pleas|Westmoreland County Court of Common Pleas
Westmoreland Cty. Ct. Qtr. Sess.|Westmoreland County Court of Quarter Sessions
Wheeler Cty. Cir. Ct., O.R.|Wheeler County Circuit Court, Oregon
Whitley Circ. Ct., Ky.|Whitley Circuit Court, Kentucky
Wilkes Cty. Super. Ct.|Wilkes County Superior Court, Ga.
Williamsburg and James Cir. Ct.|Williamsburg and James County Circuit Court
Winchester Cir. Ct.|Winchester County Circuit Court
Wis.|Wisconsin Supreme Court
Wis. Att'y Gen.|Wisconsin Attorney General Reports
Wis. Ct. App.|Court of Appeals of Wisconsin
Wise Norton Cir. Ct.|Wise & Norton County Circuit Court
Wolfe Circ. Ct., Ky.|Wolfe Circuit Court, Kentucky
Woodford Circ. Ct., Ky.|Woodford Circuit Court, Kentucky
Worcester Mass. Super. Ct.|Massachusetts Superior Court, Worcester County
Wycoming Cty. Ct. Cmn. Pleas|Wycoming County Court of Common Pleas
Wyo.|Wyoming Supreme Court
Wyoming Cty. Ct. Cmn. Pleas|Wyoming County Court of Common Pleas
Wyoming Cty. Ct. Qtr. Sess.|Wyoming County Court of Quarter Sessions
Wyoming Cty. Orphans' Ct.|Wyoming County Orphans' Court
Wythe Cir. Ct.|Wythe County Circuit Court
Yamhill Cty. Cir. Ct., O.R.|Yamhill County Circuit Court, Oregon
York County & Poquoson Cir. Ct.|York County Poquoson County Circuit Court
York Cty. Ct. Cmn. Pleas|York County Court of Common Pleas
York Cty. Ct. Oy. Term.|York County Court of Oyer and Terminer
York Cty. Ct. Qtr. Sess.|York County Court of Quarter Sessions
York Cty. Orphans' Ct.|York County Orphans' Court
Yreka Dist. Ct.|Yreka District Court
Yuba Dist. Ct.|Yuba District Court
"""

ABBREVIATIONS = """\
&|and
Acad.|Academy
Adm'r|Administrator
Adm'x|Administrix
Admin.|Administrative|Administration
Adver.|Advertising
Advert|Advertising
Agric.|Agriculture|Agricultural
All.|Alliance
Alt.|Alternative
Am.|America
Ass'n|Association
Assoc.|Associate
Atl.|Atlantic
Auth.|Authority
Auto.|Automobile|Automotive
Ave.|Avenue
Bankr.|Bankruptcy
Bd.|Board
Bhd.|Brotherhood
Bldg.|Building
Broad.|Broadcast|Broadcasting
Bros.|Brothers
Bus.|Business
Cas.|Casualty
Cent.|Central
Chem.|Chemical
Cmty.|Community
Cnty.|County
Co.|Company
Coal.|Coalition
Coll.|College
Comm'n|Commission
Comm'r|Commissioner
Comm.|Committee
Commc'n|Communication
Comp.|Compensation
Comput.|Computer
Condo.|Condominium
Cong.|Congress|Congressional
Consol.|Consolidated
Constr.|Construction
Cont'l|Continental
Coop.|Cooperative
Corp.|Corporation
Corr.|Corrections|Correctional
Ctr.|Center|Centre
Cty.|County
Def.|Defense
Dep't|Department
Det.|Detention
Dev.|Development
Dig.|Digital
Dir.|Director
Disc.|Discount
Dist.|District
Distrib.|Distributor|Distributing
Div.|Division
E.|East|Eastern
Econ.|Economic|Economics|Economical|Economy
Educ.|Education|Educational
Elec.|Electric|Electrical|Electricity|Electronic
Emp'r|Employer
Emp't|Employment
Emp.|Employee
Eng'g|Engineering
Eng'r|Engineer
Enter.|Enterprise
Entm't|Entertainment
Env't|Environment
Envtl.|Environmental
Equal.|Equality
Equip.|Equipment
Ex'r|Executor
Ex'x|Executrix
Exam'r|Examiner
Exch.|Exchange
Exec.|Executive
Exp.|Exporter|Exportation
Expl.|Exploration|Exploratory
Fed'n|Federation
Fed.|Federal
Fid.|Fidelity
Fin.|Finance|Financial|Financing
Found.|Foundation
Gen.|General
Gend.|Gender
Glob.|Global
Gov't|Government
Grp.|Group
Guar.|Guaranty
Hosp.|Hospital
Hous.|Housing
Imp.|Importer|Importation
Inc.|Incorporated
Indem.|Indemnity
Indep.|Independent
Indus.|Industry|Industries|Industrial
Info.|Information
Ins.|Insurance
Inst.|Institute|Institution
Int'l|International
Inv'r|Investor
Inv.|Investment
Lab.|Laboratory
Liab.|Liability
Litig.|Litigation
Ltd.|Limited
Mach.|Machine|Machinery
Maint.|Maintenance
Mar.|Maritime
Mech.|Mechanic|Mechanical
Med.|Medical|Medicine
Mem'l|Memorial
Merch.|Merchant|Merchandise|Merchandising
Metro.|Metropolitan
Mfg.|Manufacturing
Mfr.|Manufacturer
Mgmt.|Management
Mkt.|Market
Mktg.|Marketing
Mortg.|Mortgage
Mun.|Municipal
Mut.|Mutual
N.|North|Northern
Nat'l|National
Nat.|Natural
Ne.|Northeast|Northeastern
No.|Number
Nw.|Northwest|Northwestern
Op.|Opinion
Org.|Organization|Organizing
P'ship|Partnership
Pac.|Pacific
Par.|Parish
Pers.|Personal|Personnel
Pharm.|Pharmaceutics|Pharmaceutical|Pharmaceuticals
Pres.|Preserve|Preservation
Prob.|Probation
Prod.|Product|Production
Prof'l|Professional
Prop.|Property
Prot.|Protection
Pub.|Public
Publ'g|Publishing
Publ'n|Publication
R.R.|Railroad
Rd.|Road
Ref.|Refining
Reg'l|Regional
Rehab.|Rehabilitation
Reprod.|Reproduction|Reproductive
Res.|Resource|Resources
Rest.|Restaurant
Ret.|Retirement
Ry.|Railway
S'holder|Shareholder
S.|South|Southern
S.S.|Steamship|Steamships
Sav.|Savings
Sch.|School|Schools
Sci.|Science
Se.|Southeast|Southeastern
Sec'y|Secretary
Sec.|Security|Securities
Serv.|Service
Soc'y|Society
Soc.|Social
Sol.|Solution
St.|Street
Subcomm.|Subcommittee
Sur.|Surety
Sw.|Southwest|Southwestern
Sys.|System|Systems
Tech.|Technology
Tel.|Telephone|Telegraph
Telecomm.|Telecommunication
Temp.|Temporary
Tpk.|Turnpike
Tr.|Trustee
Transcon.|Transcontinental
Transp.|Transport|Transportation
Twp.|Township
U.S.|United States
Unif.|Uniform
Univ.|University
Util.|Utility
Vill.|Village
W.|West|Western
"""

STATES = """\
Ala.|Alabama
Alaska|Alaska
Ariz.|Arizona
Ark.|Arkansas
Cal.|California
Colo.|Colorado
Conn.|Connecticut
Del.|Delaware
Fla.|Florida
Ga.|Georgia
Haw.|Hawaii
Idaho|Idaho
Ill.|Illinois
Ind.|Indiana
Iowa|Iowa
Kan.|Kansas
Ky.|Kentucky
La.|Louisiana
Mass.|Massachusetts
Md.|Maryland
Me.|Maine
Mich.|Michigan
Minn.|Minnesota
Miss.|Mississippi
Mo.|Missouri
Mont.|Montana
N.C.|North Carolina
N.D.|North Dakota
N.H.|New Hampshire
N.J.|New Jersey
N.M.|New Mexico
N.Y.|New York
Neb.|Nebraska
Nev.|Nevada
Ohio|Ohio
Okla.|Oklahoma
Or.|Oregon
Pa.|Pennsylvania
R.I.|Rhode Island
S.C.|South Carolina
S.D.|South Dakota
Tenn.|Tennessee
Tex.|Texas
Utah|Utah
Va.|Virginia
Vt.|Vermont
W. Va.|West Virginia
Wash.|Washington
Wis.|Wisconsin
Wyo.|Wyoming
"""
