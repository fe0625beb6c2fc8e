using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "समीक्षाएँ",
            Hint = "केवल ख़रीदने वाले लिख सकते हैं, हर चीज़ के लिए एक बार। आप तय करते हैं कि दुकान में कौन सी दिखे।",
            Waiting = "इंतज़ार में",
            Shown = "दिख रही",
            Hidden = "छिपी",
            All = "सभी",
            None = "यहाँ कोई समीक्षा नहीं",
            NoneHint = "ग्राहक अपने ऑर्डर के पेज पर समीक्षा लिख सकते हैं।",
            YourAnswer = "आपका जवाब (वैकल्पिक)",
            Show = "दुकान में दिखाएँ",
            Hide = "छिपाएँ",
            SaveAnswer = "जवाब सेव करें",
            DidShow = "अब दुकान में दिख रही है।",
            DidHide = "छिपा दी गई।",
            DidAnswer = "जवाब सेव हो गया।",
            ShownInShop = "दुकान में दिख रही है",
            WaitingForYou = "आपके इंतज़ार में",
        };
}
