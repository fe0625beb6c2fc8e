using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "બંડલ",
            Hint = "બીજી પ્રોડક્ટમાંથી બનેલું: ઓર્ડર કરવાથી તેમનો સ્ટોક વપરાય છે, અને એક ખૂટે તો આ પણ ખૂટે. બંડલ ન હોય તો બધું ખાલી રાખો.",
            Part = "ભાગ",
        };
}
