using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "મળેલું બતાવો",
            NewSearch = "નવી શોધ",
            SearchFor = "ગ્રાહકો શું શોધે છે",
            SearchForHint = "બહુવચન અને શબ્દનાં રૂપ પણ ગણાય છે.",
            ShowFirst = "પહેલાં બતાવો",
            ShowLast = "છેલ્લે બતાવો",
            OpenCategory = "તેના બદલે કૅટેગરી ખોલો",
            DeleteSearch = "આ શોધ ડિલીટ કરો",
            Report = "ગ્રાહકો શું શોધે છે",
            ReportHint = "છેલ્લાં ચાર અઠવાડિયાં. કોણે શોધ્યું તે સચવાતું નથી.",
            NoSearches = "હજી શોધ નથી",
            NoSearchesHint = "ગ્રાહકો તમારી દુકાનમાં શોધે ત્યારે તેમના શબ્દો અહીં દેખાશે.",
            NotFound = "ન મળેલું",
            MostSearched = "સૌથી વધુ શોધાયેલું",
            FoundNothing = n => $"{n} વાર કંઈ મળ્યું નહીં",
            Searches = n => $"{n} શોધ",
            OpenedProducts = n => $"{n} પ્રોડક્ટ ખોલી",
            SearchHint = "જોડણીની ભૂલ, બહુવચન અને બીજી લિપિ પહેલેથી સમજાય છે. જે ફક્ત તમે જાણો છો તે અહીં ઉમેરી શકો છો.",
            NoPinned = "હજી પિન કરેલી શોધ નથી",
            NoPinnedHint = "પહેલાં કે છેલ્લે શું આવે તે પસંદ કરો, અથવા તેના બદલે કૅટેગરી ખોલો.",
            Synonyms = "સમાનાર્થી શબ્દો",
            SynonymsHint = "લાઇન દીઠ એક જૂથ, અલ્પવિરામ સાથે: jeera, cumin, જીરું. ફક્ત એક દિશામાં: couch -> sofa.",
            First = products => $"{products} પહેલાં",
            Last = products => $"{products} છેલ્લે",
            Opens = category => $"{category} ખોલે છે",
        };
}
