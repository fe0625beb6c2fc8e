using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "पाने आणि सूचना",
            Hint = "तुमच्याबद्दल, संपर्क आणि नियम. त्यांच्या लिंक दुकानाच्या प्रत्येक पानाखाली असतात.",
            NewPage = "नवीन पान",
            StartFromDraft = "मसुद्यापासून सुरू करा",
            DraftHint = "हा दुकानाच्या भाषेतला मसुदा आहे, कायदेशीर सल्ला नाही. वाचा, न जुळणारे बदला, मग जतन करा.",
            Title = "शीर्षक",
            Text = "मजकूर",
            TextHint = "## ने शीर्षक, - ने यादी, **दोन ताऱ्यांनी** ठळक, [शब्द](https://example.com) ने लिंक होते.",
            CustomersSee = "ग्राहकांना हे पान दिसते",
            Delete = "हे पान काढा",
            Announcement = "सूचना",
            AnnouncementHint = "दुकानाच्या प्रत्येक पानावर एक ओळ. रिकामे: काही नाही.",
            Elsewhere = "तुम्ही आणखी कुठे आहात",
            ElsewhereHint = "प्रत्येक ओळीत एक पत्ता, जसे तुमचे Instagram किंवा Facebook पान.",
            PagesChanged = "पाने बदलली",
        };
}
