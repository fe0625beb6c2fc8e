using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "पेज और सूचना",
            Hint = "आपके बारे में, संपर्क और नियम। इनके लिंक दुकान के हर पेज के नीचे रहते हैं।",
            NewPage = "नया पेज",
            StartFromDraft = "ड्राफ़्ट से शुरू करें",
            DraftHint = "यह दुकान की भाषा में ड्राफ़्ट है, क़ानूनी सलाह नहीं। पढ़ें, जो ठीक न हो बदलें, फिर सेव करें।",
            Title = "शीर्षक",
            Text = "लेख",
            TextHint = "## से शीर्षक, - से सूची, **दो तारों** से मोटा, [शब्द](https://example.com) से लिंक बनता है।",
            CustomersSee = "ग्राहक यह पेज देखें",
            Delete = "यह पेज हटाएँ",
            Announcement = "सूचना",
            AnnouncementHint = "दुकान के हर पेज के ऊपर एक लाइन। ख़ाली: कोई नहीं।",
            Elsewhere = "आप और कहाँ हैं",
            ElsewhereHint = "हर लाइन में एक पता, जैसे आपका Instagram या Facebook पेज।",
            PagesChanged = "पेज बदले",
        };
}
