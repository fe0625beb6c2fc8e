using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "जो मिले वह दिखाएँ",
            NewSearch = "नई खोज",
            SearchFor = "ग्राहक खोजते हैं",
            SearchForHint = "बहुवचन और शब्द के रूप शामिल हैं।",
            ShowFirst = "पहले दिखाएँ",
            ShowLast = "आख़िर में दिखाएँ",
            OpenCategory = "इसकी जगह श्रेणी खोलें",
            DeleteSearch = "यह खोज हटाएँ",
            Report = "ग्राहक क्या खोजते हैं",
            ReportHint = "पिछले चार हफ़्ते। किसने खोजा, यह नहीं रखा जाता।",
            NoSearches = "अभी कोई खोज नहीं",
            NoSearchesHint = "ग्राहक दुकान में खोजेंगे तो उनके शब्द यहाँ दिखेंगे।",
            NotFound = "नहीं मिला",
            MostSearched = "सबसे ज़्यादा खोजा गया",
            FoundNothing = n => $"{n} बार कुछ नहीं मिला",
            Searches = n => $"{n} खोज",
            OpenedProducts = n => $"{n} प्रोडक्ट खोले",
            SearchHint = "वर्तनी की भूल, बहुवचन और दूसरी लिपियाँ पहले से समझी जाती हैं। यहाँ वह जोड़ें जो सिर्फ़ आप जानते हैं।",
            NoPinned = "अभी कोई ख़ास खोज नहीं",
            NoPinnedHint = "चुनें क्या पहले या आख़िर में आए, या सीधे श्रेणी खोलें।",
            Synonyms = "मिलते-जुलते शब्द",
            SynonymsHint = "हर लाइन में एक समूह, कॉमा के साथ: जीरा, ज़ीरा, cumin। सिर्फ़ एक दिशा के लिए: couch -> sofa।",
            First = products => $"{products} पहले",
            Last = products => $"{products} आख़िर में",
            Opens = category => $"{category} खोलती है",
        };
}
