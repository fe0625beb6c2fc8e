using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "రివ్యూలు",
            Hint = "కొన్నవారు మాత్రమే రాయగలరు, ఒక్కో ఐటమ్‌కు ఒకసారి. షాప్‌లో ఏవి కనిపించాలో మీరే నిర్ణయిస్తారు.",
            Waiting = "వేచి ఉన్నవి",
            Shown = "కనిపిస్తున్నవి",
            Hidden = "దాచినవి",
            All = "అన్నీ",
            None = "ఇక్కడ రివ్యూలు లేవు",
            NoneHint = "కస్టమర్లు తమకు వచ్చిన వాటి గురించి ఆర్డర్ పేజీలో రివ్యూ రాయవచ్చు.",
            YourAnswer = "మీ సమాధానం (ఐచ్ఛికం)",
            Show = "షాప్‌లో చూపించు",
            Hide = "దాచు",
            SaveAnswer = "సమాధానం సేవ్ చేయండి",
            DidShow = "ఇప్పుడు మీ షాప్‌లో కనిపిస్తోంది.",
            DidHide = "దాచబడింది.",
            DidAnswer = "సమాధానం సేవ్ అయింది.",
            ShownInShop = "మీ షాప్‌లో కనిపిస్తోంది",
            WaitingForYou = "మీ కోసం వేచి ఉంది",
        };
}
