using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "ఈ రోజుల్లో ఏమీ అమ్ముడవలేదు.",
            BestDay = (day, amount) => $"ఉత్తమ రోజు: {day}, {amount}",
            ChartLabel = "రోజువారీ అమ్మకాలు; కింది పట్టికలోనూ ఇదే ఉంది",
            SalesKey = "అమ్మకాలు",
            PaidKey = "చెల్లించినవి",
            DaysSpan = n => Plural.One(n, $"{n} రోజు", $"{n} రోజులు"),
            AYear = "ఒక సంవత్సరం",
            Days = "రోజులు",
            OrdersLabel = "ఆర్డర్‌లు",
            PaidLabel = "చెల్లించినవి",
            SalesLabel = "అమ్మకాలు",
            Explained =
                "అమ్మకాలు: ఈ రోజుల్లో వచ్చిన అన్ని ఆర్డర్‌ల మొత్తం, చెల్లించినా చెల్లించకపోయినా; తిరస్కరించిన, రద్దయిన, "
                + "గడువు ముగిసినవి కాకుండా. చెల్లించినవి: వాటికి వచ్చిన డబ్బు, రీఫండ్‌లు తీసివేసి.",
            ByDay = "రోజువారీగా",
            ShowTable = "పట్టికగా చూపించు",
            SalesByDay = "రోజువారీ అమ్మకాలు",
            Day = "రోజు",
            ByProduct = "ప్రొడక్ట్ వారీగా",
            SalesByProduct = "ప్రొడక్ట్ వారీ అమ్మకాలు",
            OtherProducts = "ఇతర ప్రొడక్ట్‌లు",
            Delivery = "డెలివరీ",
            AllSales = "మొత్తం అమ్మకాలు",
        };
}
