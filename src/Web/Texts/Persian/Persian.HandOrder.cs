using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "سفارش جدید",
            Hint = "برای سفارش‌های تلفنی و حضوری. مانند بقیه از موجودی کم می‌کند.",
            Goods = "چه سفارش داده شده",
            Customer = "مشتری",
            Phone = "شماره تلفن",
            Handing = "شیوهٔ تحویل",
            HandedOver = "تحویل همین‌جا",
            Delivered = "ارسال به این نشانی",
            Payment = "پرداخت",
            PaidCash = "اکنون نقدی پرداخت شد",
            PaysLater = "پرداخت هنگام تحویل",
            PaysByLink = "با لینکی که می‌فرستید می‌پردازد",
            Make = "ثبت سفارش",
            Made = number => $"سفارش {number} ثبت شد.",
            SendLink = number => $"سفارش {number} ثبت شد. لینک صفحهٔ مشتری را برایش بفرستید تا آنجا بپردازد.",
        };
}
