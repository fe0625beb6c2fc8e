using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "આ દિવસોમાં કંઈ વેચાયું નથી.",
            BestDay = (day, amount) => $"સૌથી સારો દિવસ: {day}, {amount}",
            ChartLabel = "દિવસ મુજબ વેચાણ; નીચેના કોષ્ટકમાં પણ એ જ છે",
            SalesKey = "વેચાણ",
            PaidKey = "મળેલા",
            DaysSpan = n => $"{n} દિવસ",
            AYear = "એક વર્ષ",
            Days = "દિવસ",
            OrdersLabel = "ઓર્ડર",
            PaidLabel = "મળેલા",
            SalesLabel = "વેચાણ",
            Explained =
                "વેચાણ: આ દિવસોમાં આવેલા બધા ઓર્ડરની કુલ રકમ, ચૂકવાયા હોય કે નહીં; નકારેલા, રદ થયેલા અને મુદત પૂરી થયેલા "
                + "સિવાય. મળેલા: તેના આવેલા પૈસા, રિફંડ બાદ કરીને.",
            ByDay = "દિવસ મુજબ",
            ShowTable = "કોષ્ટક બતાવો",
            SalesByDay = "દિવસ મુજબ વેચાણ",
            Day = "દિવસ",
            ByProduct = "પ્રોડક્ટ મુજબ",
            SalesByProduct = "પ્રોડક્ટ મુજબ વેચાણ",
            OtherProducts = "બીજી પ્રોડક્ટ",
            Delivery = "ડિલિવરી",
            AllSales = "કુલ વેચાણ",
        };
}
