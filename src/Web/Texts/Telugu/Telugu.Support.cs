using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static SupportTexts Support =>
        new()
        {
            Title = "సహాయం",
            Hint =
                "మీరు అనుమతిస్తే, Dukaan సహాయ టీమ్‌లో ఒకరు ఒక గంట పాటు మీ ఆర్డర్లు, ప్రొడక్ట్‌లు, "
                + "సెట్టింగ్‌లు చూడగలరు. వారు ఏదీ మార్చలేరు; వారు ఏ పేజీలు చూశారో మీరు ఇక్కడ చూడవచ్చు. మీరు "
                + "ఎప్పుడైనా దీన్ని ఆపవచ్చు.",
            Asks = (name, reason) => $"Dukaan సహాయం నుండి {name} మీ దుకాణాన్ని చూడటానికి అడుగుతున్నారు: {reason}",
            Allow = "ఒక గంట అనుమతించండి",
            Decline = "తిరస్కరించండి",
            LooksUntil = (name, until) => $"Dukaan సహాయం నుండి {name} {until} వరకు మీ దుకాణాన్ని చూడగలరు.",
            EndNow = "ఇప్పుడే ఆపండి",
            Nobody = "మీ దుకాణాన్ని చూడటానికి ఎవరూ అడగలేదు.",
            Allowed = "ఒక గంట అనుమతించారు.",
            Ended = "ఆపారు. ఇక వారు మీ దుకాణాన్ని చూడలేరు.",
            Seen = (pages, when) => $"చూసిన పేజీలు: {pages}, చివరిది {when}",
            NotSeen = "ఏ పేజీ చూడలేదు",
            YouLook = until => $"మీరు సహాయంగా {until} వరకు ఈ దుకాణాన్ని చూస్తున్నారు, ఏదీ మార్చలేరు.",
        };
}
