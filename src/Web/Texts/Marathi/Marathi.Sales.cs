using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "या दिवसांत काही विकले नाही.",
            BestDay = (day, amount) => $"सर्वात चांगला दिवस: {day}, {amount}",
            ChartLabel = "दिवसानुसार विक्री; खालील तक्ता तेच सांगतो",
            SalesKey = "विक्री",
            PaidKey = "मिळाले",
            DaysSpan = n => Plural.One(n, "1 दिवस", $"{n} दिवस"),
            AYear = "एक वर्ष",
            Days = "दिवस",
            OrdersLabel = "ऑर्डर",
            PaidLabel = "मिळाले",
            SalesLabel = "विक्री",
            Explained =
                "विक्री: या दिवसांत दिलेल्या सर्व ऑर्डरची एकूण रक्कम, पैसे मिळाले असोत वा नसोत; नाकारलेल्या, रद्द आणि मुदत "
                + "संपलेल्या सोडून. मिळाले: त्यांचे आलेले पैसे, परतावा वजा करून.",
            ByDay = "दिवसानुसार",
            ShowTable = "तक्ता दाखवा",
            SalesByDay = "दिवसानुसार विक्री",
            Day = "दिवस",
            ByProduct = "उत्पादनानुसार",
            SalesByProduct = "उत्पादनानुसार विक्री",
            OtherProducts = "इतर उत्पादने",
            Delivery = "डिलिव्हरी",
            AllSales = "सर्व विक्री",
        };
}
