using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static VisitsTexts Visits =>
        new(
            Title: "भेटीपासून ऑर्डरपर्यंत",
            Hint: "मागील पाच आठवड्यांची रोजची मोजणी, कुकीशिवाय: दुसरीकडून येणारी प्रत्येक व्यक्ती म्हणजे एक भेट.",
            None: "तुमच्या दुकानात अजून कोणी आले नाही.",
            NoneHint: "त्याची लिंक शेअर करा.",
            Visits: "भेटी",
            Searches: "शोध",
            Carts: "कार्ट",
            Checkouts: "चेकआउटपर्यंत पोहोचले",
            Sources: "कुठून आले",
            Direct: "थेट",
            Others: "इतर"
        );
}
