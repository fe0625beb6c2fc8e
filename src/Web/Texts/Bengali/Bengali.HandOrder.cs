using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "নতুন অর্ডার",
            Hint = "ফোন ও কাউন্টারের অর্ডারের জন্য। স্টক অন্য অর্ডারের মতোই কমে।",
            Goods = "কী অর্ডার",
            Customer = "গ্রাহক",
            Phone = "ফোন নম্বর",
            Handing = "কীভাবে পাবেন",
            HandedOver = "এখানেই দেওয়া",
            Delivered = "এই ঠিকানায় পৌঁছানো",
            Payment = "পেমেন্ট",
            PaidCash = "এখন নগদে পাওয়া গেছে",
            PaysLater = "ডেলিভারিতে দেবেন",
            PaysByLink = "আপনার পাঠানো লিংকে দেবেন",
            Make = "অর্ডার করুন",
            Made = number => $"অর্ডার {number} হয়েছে।",
            SendLink = number => $"অর্ডার {number} হয়েছে। গ্রাহককে তাঁর পাতার লিংক পাঠান: সেখানেই পেমেন্ট হবে।",
        };
}
