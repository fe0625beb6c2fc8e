using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "પેઆઉટ",
            OfGateway = "પેમેન્ટ ગેટવેના પેઆઉટ",
            Month = "મહિનો",
            NothingPaid = "આ મહિને કંઈ આવ્યું નથી.",
            Differences = n => $"ફરક: {n}",
            NotPaidYet = "હજી આવ્યું નથી",
            Lines = "લાઇનો",
            FileHasAll = n => $"ફાઇલમાં બધા {n} છે.",
            Print = "પ્રિન્ટ (PDF)",
            Hint = "હમણાં જ ગેટવેને પૂછ્યું અને તમારા ઓર્ડર સાથે સરખાવ્યું. દસ દિવસ પછી પણ ન આવેલું પેમેન્ટ અહીં દેખાય છે.",
            Gross = "પેમેન્ટ, રિફંડ બાદ",
            Fees = "ફી",
            TaxOnFees = "ફી પર કર",
            PaidOut = "મળ્યું",
            Payment = "પેમેન્ટ",
            Refund = "રિફંડ",
            Dispute = "વિવાદ",
            Other = "અન્ય",
            UnknownOrder = "આ દુકાનનો ઓર્ડર નથી",
            NotInHistory = "ઓર્ડરના ઇતિહાસમાં નથી",
            OtherAmount = "ઓર્ડર કરતાં જુદી રકમ",
            DoesNotAddUp = "રકમ, ફી અને પેઆઉટનો સરવાળો મળતો નથી",
            TestMode = "ટેસ્ટ મોડ: પૈસા ફરતા નથી",
            LiveMode = "લાઇવ: ગ્રાહકો સાચે પૈસા આપે છે",
            Gateway = "પેમેન્ટ ગેટવે",
            FormerKey = "જૂની key પર પાછા જવા ફક્ત આ જ બદલો.",
            AsOf = "આ તારીખ સુધી",
            What = "પ્રકાર",
            Order = "ઓર્ડર",
            Amount = "રકમ",
            FeeAndTax = "ફી અને કર",
            Net = "ચોખ્ખી રકમ",
        };
}
