using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "طلب جديد",
            Hint = "لطلبات الهاتف والمتجر. تُخصم من المخزون كغيرها.",
            Goods = "ما المطلوب",
            Customer = "العميل",
            Phone = "رقم الهاتف",
            Handing = "كيف يستلمه",
            HandedOver = "تسليم هنا",
            Delivered = "توصيل إلى هذا العنوان",
            Payment = "الدفع",
            PaidCash = "دُفع نقدًا الآن",
            PaysLater = "الدفع عند الاستلام",
            PaysByLink = "يدفع عبر رابط ترسله",
            Make = "أنشئ الطلب",
            Made = number => $"تم إنشاء الطلب {number}.",
            SendLink = number => $"تم إنشاء الطلب {number}. أرسل للعميل رابط صفحته ليدفع هناك.",
        };
}
