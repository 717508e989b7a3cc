/**
 * What the packer of version 1 takes as said already: keys and values as they stand in answers, the commonest last.
 * FROZEN: every link of version 1 that was ever made is read with exactly this text. A better one is version 2.
 */
export const LINK_WORDS_1 = [
  '"otherPermanentResidence":["NZ","SG","VN","GB","skillLevel2016":"A","B","0","C","D",',
  '"mainly-research":"academic-host":"heavy-construction":"occupationQuestions":{',
  '"extension","inside-canada","port-of-entry","employer","common-law"}',
  '"contract-via-foreign-employer","foreignEmployerCountry":"contract-with-enterprise","none"',
  '"imm5802-authorized","not-yet","otherPlaces":[{"province":"QC","region":"ER24"},{"province":"AB","region":"ER48"}]',
  '"NL","PE","NS","NB","MB","SK","YT","NT","NU"',
  '"secondary","apprenticeship","technical-diploma","associate","doctorate","master"',
  '"positions":[{"from":"2019-01-01","to":"2024-12-31","share":0.5,"paid":false,"inSector":false,"title":"Senior "}',
  '"status":"not-obtainable"},"obtainable","held"}',
  '"per":"month","two-weeks","week","currency":"JPY","MXN","AUD","USD","cadPerUnit":0.0,"rateDate":"2026-12-',
  '"allowances":0},"jobBankMedian":"employerRangeLow":"employerRangeHigh":',
  '"meetsOfferRequirement":true},"languageRequired":true}',
  '{"audience":"applicant","receivedOn":"2026-12-01","applicationType":"initial","applyFrom":"outside-canada",',
  '"citizenships":["AU","BN","CL","JP","MY","PE","MX"],"australianPermanentResident":false,',
  '"passportExpiresOn":"2031-01-31","occupation":{"noc":"21231","jobTitle":"Software engineer"},',
  '"offer":{"arrangement":"employee","employerInCanada":true,"province":"BC","region":"ER5920","ON","region":"ER3530",',
  '"startsOn":"2027-01-04","months":12,"months":24,"submission":"employer-portal","languageRequired":false},',
  '"selfEmployment":{"established":false,"controls":false,"owns":false,"receivesIncome":false},',
  '"education":{"credential":"bachelor","years":4,"country":"MX","related":true,"meetsNocRequirements":true},',
  '"experience":{"paidMonths":60},"experience":{"positions":[{"from":"2022-01-01"}]},"licence":{"regulated":false},',
  '"wage":{"amount":90000,"per":"year","hoursPerWeek":37.5,"currency":"CAD"},"wage":{"amount":60,"per":"hour","hoursPerWeek":40},',
  '"prevailing":{"comparableStaff":false},"language":{"canCommunicate":true},"partner":"spouse"}"partner":"none"}',
].join('');
