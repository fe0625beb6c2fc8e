using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "இந்த நாட்களில் எதுவும் விற்கவில்லை.",
            BestDay = (day, amount) => $"சிறந்த நாள்: {day}, {amount}",
            ChartLabel = "நாள்வாரி விற்பனை; கீழ் அட்டவணையும் அதையே சொல்கிறது",
            SalesKey = "விற்பனை",
            PaidKey = "வந்த பணம்",
            DaysSpan = n => Plural.One(n, $"{n} நாள்", $"{n} நாட்கள்"),
            AYear = "ஓர் ஆண்டு",
            Days = "நாட்கள்",
            OrdersLabel = "ஆர்டர்கள்",
            PaidLabel = "வந்த பணம்",
            SalesLabel = "விற்பனை",
            Explained =
                "விற்பனை: இந்த நாட்களின் எல்லா ஆர்டர்களின் மொத்தம், பணம் வந்தாலும் வராவிட்டாலும்; ஏற்காத, ரத்தான, "
                + "காலாவதியானவை தவிர. வந்த பணம்: அவற்றுக்காகப் பெற்றது, திருப்பியது கழித்து.",
            ByDay = "நாள்வாரி",
            ShowTable = "அட்டவணையாகக் காட்டு",
            SalesByDay = "நாள்வாரி விற்பனை",
            Day = "நாள்",
            ByProduct = "பொருள்வாரி",
            SalesByProduct = "பொருள்வாரி விற்பனை",
            OtherProducts = "மற்ற பொருட்கள்",
            Delivery = "டெலிவரி",
            AllSales = "மொத்த விற்பனை",
        };
}
