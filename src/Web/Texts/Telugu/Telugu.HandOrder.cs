using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "కొత్త ఆర్డర్",
            Hint = "ఫోన్, కౌంటర్ ఆర్డర్‌ల కోసం. మిగతావాటిలాగే స్టాక్ తగ్గుతుంది.",
            Goods = "ఏం ఆర్డర్",
            Customer = "కస్టమర్",
            Phone = "ఫోన్ నంబర్",
            Handing = "ఎలా అందుతుంది",
            HandedOver = "ఇక్కడే ఇచ్చారు",
            Delivered = "ఈ చిరునామాకు పంపండి",
            Payment = "చెల్లింపు",
            PaidCash = "ఇప్పుడు నగదు అందింది",
            PaysLater = "డెలివరీలో చెల్లిస్తారు",
            PaysByLink = "మీరు పంపే లింక్‌తో చెల్లిస్తారు",
            Make = "ఆర్డర్ చేయండి",
            Made = number => $"ఆర్డర్ {number} అయింది.",
            SendLink = number => $"ఆర్డర్ {number} అయింది. కస్టమర్‌కు వారి పేజీ లింక్ పంపండి: అక్కడే చెల్లిస్తారు.",
        };
}
