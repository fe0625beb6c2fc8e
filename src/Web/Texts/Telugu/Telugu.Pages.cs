using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "పేజీలు, ప్రకటన",
            Hint = "మీ గురించి, సంప్రదింపు, విధానాలు. వాటి లింక్‌లు షాప్ ప్రతి పేజీ దిగువన ఉంటాయి.",
            NewPage = "కొత్త పేజీ",
            StartFromDraft = "డ్రాఫ్ట్‌తో మొదలుపెట్టండి",
            DraftHint = "ఇది షాప్ భాషలో డ్రాఫ్ట్, చట్టపరమైన సలహా కాదు. చదివి, సరిపోనిది మార్చి, సేవ్ చేయండి.",
            Title = "శీర్షిక",
            Text = "వచనం",
            TextHint = "## శీర్షిక, - జాబితా, **రెండు నక్షత్రాలు** బోల్డ్, [పదాలు](https://example.com) లింక్ అవుతుంది.",
            CustomersSee = "కస్టమర్లకు ఈ పేజీ కనిపిస్తుంది",
            Delete = "ఈ పేజీ తొలగించండి",
            Announcement = "ప్రకటన",
            AnnouncementHint = "షాప్ ప్రతి పేజీ పైన ఒక లైన్. ఖాళీ: ఏదీ లేదు.",
            Elsewhere = "మీరు ఇంకా ఎక్కడ ఉన్నారు",
            ElsewhereHint = "లైన్‌కు ఒక చిరునామా, ఉదా. మీ Instagram లేదా Facebook పేజీ.",
            PagesChanged = "పేజీలు మార్చారు",
        };
}
