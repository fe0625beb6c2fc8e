using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static VisitsTexts Visits =>
        new(
            Title: "विज़िट से ऑर्डर तक",
            Hint: "पिछले पाँच हफ़्तों की रोज़ की गिनती, बिना कुकी के: कहीं और से आने वाला हर व्यक्ति एक विज़िट है।",
            None: "आपकी दुकान पर अभी कोई नहीं आया।",
            NoneHint: "उसका लिंक साझा करें।",
            Visits: "विज़िट",
            Searches: "खोजें",
            Carts: "कार्ट",
            Checkouts: "चेकआउट तक पहुँचे",
            Sources: "कहाँ से आए",
            Direct: "सीधे",
            Others: "अन्य"
        );
}
