using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "इन दिनों कुछ नहीं बिका।",
            BestDay = (day, amount) => $"सबसे अच्छा दिन: {day}, {amount}",
            ChartLabel = "दिन के हिसाब से बिक्री; नीचे की तालिका में भी यही है",
            SalesKey = "बिक्री",
            PaidKey = "मिले",
            DaysSpan = n => $"{n} दिन",
            AYear = "एक साल",
            Days = "दिन",
            OrdersLabel = "ऑर्डर",
            PaidLabel = "मिले",
            SalesLabel = "बिक्री",
            Explained =
                "बिक्री: इन दिनों के सभी ऑर्डर का कुल, भुगतान हुआ हो या नहीं; अस्वीकार, रद्द और समाप्त ऑर्डर छोड़कर। मिले: "
                + "उनके लिए आया पैसा, रिफ़ंड घटाकर।",
            ByDay = "दिन के हिसाब से",
            ShowTable = "तालिका में दिखाएँ",
            SalesByDay = "दिन के हिसाब से बिक्री",
            Day = "दिन",
            ByProduct = "प्रोडक्ट के हिसाब से",
            SalesByProduct = "प्रोडक्ट के हिसाब से बिक्री",
            OtherProducts = "बाक़ी प्रोडक्ट",
            Delivery = "डिलीवरी",
            AllSales = "कुल बिक्री",
        };
}
