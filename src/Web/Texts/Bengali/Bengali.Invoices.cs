using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "কাগজপত্র",
            Invoice = "চালান",
            CreditNote = "ক্রেডিট নোট",
            PackingSlip = "প্যাকিং স্লিপ",
            Invoices = "চালান",
            LegalName = "বিক্রেতার আইনি নাম",
            LegalNameHint = "যেমন নিবন্ধিত। খালি: দোকানের নাম।",
            PrintedOn = "নতুন চালানে ছাপা হয়। কর নম্বর ও রাজ্য করের সেটিংস থেকে আসে।",
            NoneYet = "এখনও চালান নেই। অর্ডার নিশ্চিত বা পরিশোধ হলে খুলে “চালান” বাছুন। নম্বর পরপর আসে, ফাঁক ছাড়া।",
            OfOrder = number => $"অর্ডার #{number}",
            CancelledBy = number => $"বাতিল, বদলে {number}",
        };
}
