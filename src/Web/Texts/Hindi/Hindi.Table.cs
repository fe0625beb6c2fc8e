using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static TableTexts Table =>
        new()
        {
            Table = "कई एक साथ बदलें",
            Hint = "सिर्फ़ वही बदलता है जो आप लिखें, एक बार सेव करने पर।",
            More = "और प्रोडक्ट",
            AreSaved = n => $"{n} प्रोडक्ट सेव हो गए।",
            NotSaved = n => $"{n} प्रोडक्ट सेव नहीं हुए। कारण उनके पास लिखा है।",
        };
}
