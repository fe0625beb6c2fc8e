using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "काय सापडते ते पहा",
            NewSearch = "नवा शोध",
            SearchFor = "ग्राहक हे शोधतात",
            SearchForHint = "अनेकवचने आणि शब्दरूपे यात येतात.",
            ShowFirst = "आधी दाखवा",
            ShowLast = "शेवटी दाखवा",
            OpenCategory = "त्याऐवजी वर्ग उघडा",
            DeleteSearch = "हा शोध काढा",
            Report = "ग्राहक काय शोधतात",
            ReportHint = "गेले चार आठवडे. कोणी शोधले ते ठेवले जात नाही.",
            NoSearches = "अजून शोध नाहीत",
            NoSearchesHint = "ग्राहकांनी दुकानात शोधल्यावर त्यांचे शब्द येथे दिसतात.",
            NotFound = "सापडले नाही",
            MostSearched = "सर्वाधिक शोधलेले",
            FoundNothing = n => Plural.One(n, "एकदा काही सापडले नाही", $"{n} वेळा काही सापडले नाही"),
            Searches = n => Plural.One(n, "1 शोध", $"{n} शोध"),
            OpenedProducts = n => Plural.One(n, "1 उत्पादन उघडले", $"{n} उत्पादने उघडली"),
            SearchHint = "शुद्धलेखनाच्या चुका, अनेकवचने आणि इतर लिप्या आधीच समजतात. फक्त तुम्हाला माहीत असलेले येथे जोडा.",
            NoPinned = "अजून ठरवलेले शोध नाहीत",
            NoPinnedHint = "आधी किंवा शेवटी काय यावे ते निवडा, किंवा वर्ग उघडा.",
            Synonyms = "समानार्थी शब्द",
            SynonymsHint = "एका ओळीत एक गट, स्वल्पविरामाने: जिरे, jeera, cumin. फक्त एका दिशेने: couch -> sofa.",
            First = products => $"{products} आधी",
            Last = products => $"{products} शेवटी",
            Opens = category => $"{category} उघडतो",
        };
}
