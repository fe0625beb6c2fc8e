using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static CouriersTexts Couriers =>
        new()
        {
            Title = "پیک",
            Hint =
                "بسته‌ها را از خود سفارش ثبت کنید: پیک آن‌ها را می‌گیرد و سفارش‌ها خودکار پیش می‌روند. در تنظیمات "
                + "Shiprocket یک کاربر API بسازید و اینجا وارد کنید.",
            Login = "ایمیل کاربر API",
            Password = "گذرواژه کاربر API",
            PickupPlace = "نشانی تحویل به پیک",
            PickupPlaceHint = "نام آن نزد پیک. برای اولین نشانی خالی بگذارید.",
            Usual = "بسته معمول",
            UsualHint = "اگر همه کالاهای سفارش وزن داشته باشند، جمع آن‌ها گرفته می‌شود.",
            Length = "طول (سانتی‌متر)",
            Breadth = "عرض (سانتی‌متر)",
            Height = "ارتفاع (سانتی‌متر)",
            Connected = place => $"وصل شد. بسته‌ها از اینجا گرفته می‌شوند: {place}.",
            MessagesHint = "این نشانی و توکن را نزد پیک وارد کنید تا بگوید بسته‌ها کجا هستند. بدون آن‌ها هر چند ساعت پرسیده می‌شود.",
            Token = "توکن",
            Parcel = "بسته",
            Book = "ثبت بسته",
            Waiting = "در انتظار پیک. خودکار دوباره پرسیده می‌شود.",
            Label = "برچسب (PDF)",
            Labels = "برچسب‌ها (PDF)",
            Cancel = "لغو بسته",
            Where = "از پیک بپرس",
            FetchedOn = time => $"پیک می‌آید: {time}.",
            NotTaken = "پیک بسته را نپذیرفت.",
            Booked = "بسته ثبت شد",
            PickedUp = "پیک گرفت",
            Moving = "در راه",
            Out = "برای تحویل بیرون رفت",
            NotDelivered = "تحویل نشد، پیک دوباره تلاش می‌کند",
            ComingBack = "در حال بازگشت به شما",
            CameBack = "به شما بازگشت",
            Lost = "نزد پیک گم شد",
            Cancelling = "بسته در حال لغو است",
            Cancelled = "بسته لغو شد",
            FirstOrder = "اولین سفارش این شماره تلفن.",
            Earlier = (d, r, e) => $"سفارش‌های پیشین این شماره تلفن: {d} تحویل شد، {r} بازگشت، {e} پیش از ارسال تمام شد.",
            CashAllowed = "پرداخت در محل برای این شماره تلفن",
            AskCustomer = "مشتریان سفارش‌های پرداخت در محل را خودشان تأیید می‌کنند، با لینک پیامشان",
            NotConfirmed = "از مشتری خواسته شد این سفارش را تأیید کند و هنوز پاسخ نداده است.",
            Changed = "پیک تغییر کرد",
        };
}
