using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "దొరికినవి చూపించు",
            NewSearch = "కొత్త సెర్చ్",
            SearchFor = "కస్టమర్లు వెతికే పదం",
            SearchForHint = "బహువచనాలు, పద రూపాలు కూడా కలుస్తాయి.",
            ShowFirst = "ముందు చూపించు",
            ShowLast = "చివర చూపించు",
            OpenCategory = "బదులుగా కేటగిరీ తెరువు",
            DeleteSearch = "ఈ సెర్చ్ తొలగించండి",
            Report = "కస్టమర్లు ఏమి వెతుకుతున్నారు",
            ReportHint = "గత నాలుగు వారాలు. ఎవరు వెతికారో మేము దాచము.",
            NoSearches = "ఇంకా సెర్చ్‌లు లేవు",
            NoSearchesHint = "కస్టమర్లు మీ షాప్‌లో వెతికితే, వారి పదాలు ఇక్కడ కనిపిస్తాయి.",
            NotFound = "దొరకనివి",
            MostSearched = "ఎక్కువగా వెతికినవి",
            FoundNothing = n => Plural.One(n, $"{n} సారి ఏమీ దొరకలేదు", $"{n} సార్లు ఏమీ దొరకలేదు"),
            Searches = n => Plural.One(n, $"{n} సెర్చ్", $"{n} సెర్చ్‌లు"),
            OpenedProducts = n => Plural.One(n, $"{n} ప్రొడక్ట్ తెరిచారు", $"{n} ప్రొడక్ట్‌లు తెరిచారు"),
            SearchHint = "స్పెల్లింగ్ తప్పులు, బహువచనాలు, ఇతర లిపులు ముందే అర్థమవుతాయి. మీకు మాత్రమే తెలిసినవి ఇక్కడ జోడించవచ్చు.",
            NoPinned = "ఇంకా పిన్ చేసిన సెర్చ్‌లు లేవు",
            NoPinnedHint = "ఏది ముందు లేదా చివర రావాలో ఎంచుకోండి, లేదా బదులుగా కేటగిరీ తెరవండి.",
            Synonyms = "పర్యాయపదాలు",
            SynonymsHint = "లైన్‌కు ఒక గుంపు, కామాలతో: jeera, cumin, జీలకర్ర. ఒక దిశలో మాత్రమే: couch -> sofa.",
            First = products => $"ముందు {products}",
            Last = products => $"చివర {products}",
            Opens = category => $"{category} తెరుస్తుంది",
        };
}
