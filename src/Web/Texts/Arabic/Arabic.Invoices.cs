using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "المستندات",
            Invoice = "فاتورة",
            CreditNote = "إشعار دائن",
            PackingSlip = "قسيمة تعبئة",
            Invoices = "الفواتير",
            LegalName = "الاسم القانوني للبائع",
            LegalNameHint = "كما هو مسجّل. إن كان فارغًا يُستعمل اسم متجرك.",
            PrintedOn = "يُطبع على الفواتير الجديدة. رقمك الضريبي وولايتك من إعدادات الضرائب.",
            NoneYet = "لا فواتير بعد. حين يُؤكَّد طلب أو يُدفع افتحه واختر «فاتورة». الأرقام متتابعة بلا فجوات.",
            OfOrder = number => $"طلب #{number}",
            CancelledBy = number => $"ملغاة، حلّت محلها {number}",
        };
}
