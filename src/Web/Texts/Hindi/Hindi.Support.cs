using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static SupportTexts Support =>
        new()
        {
            Title = "सहायता",
            Hint =
                "आपकी अनुमति से Dukaan की सहायता टीम का कोई व्यक्ति एक घंटे तक आपके ऑर्डर, प्रोडक्ट और सेटिंग देख सकता है। वे "
                + "कुछ बदल नहीं सकते, और आप यहाँ देख सकते हैं कि उन्होंने कौन-से पेज देखे। आप इसे कभी भी बंद कर सकते हैं।",
            Asks = (name, reason) => $"Dukaan सहायता के {name} आपकी दुकान देखना चाहते हैं: {reason}",
            Allow = "एक घंटे की अनुमति दें",
            Decline = "मना करें",
            LooksUntil = (name, until) => $"Dukaan सहायता के {name} {until} तक आपकी दुकान देख सकते हैं।",
            EndNow = "अभी बंद करें",
            Nobody = "किसी ने आपकी दुकान देखने की अनुमति नहीं माँगी है।",
            Allowed = "एक घंटे की अनुमति दी गई।",
            Ended = "बंद किया गया। अब वे आपकी दुकान नहीं देख सकते।",
            Seen = (pages, when) => $"देखे गए पेज: {pages}, आख़िरी {when}",
            NotSeen = "कोई पेज नहीं देखा",
            YouLook = until => $"आप सहायता के रूप में {until} तक यह दुकान देख रहे हैं, और कुछ बदल नहीं सकते।",
        };
}
