using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static VisitsTexts Visits =>
        new(
            Title: "મુલાકાતથી ઓર્ડર સુધી",
            Hint: "છેલ્લાં પાંચ અઠવાડિયાંની રોજની ગણતરી, કૂકી વગર: બીજેથી આવનાર દરેક વ્યક્તિ એક મુલાકાત છે.",
            None: "તમારી દુકાન પર હજી કોઈ આવ્યું નથી.",
            NoneHint: "તેની લિંક શેર કરો.",
            Visits: "મુલાકાત",
            Searches: "શોધ",
            Carts: "કાર્ટ",
            Checkouts: "ચેકઆઉટ સુધી પહોંચ્યા",
            Sources: "ક્યાંથી આવ્યા",
            Direct: "સીધા",
            Others: "અન્ય"
        );
}
