using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "سفارش‌ها: ثبت، تغییر",
            ProductEvents = "محصولات: افزودن، تغییر، حذف",
            OrdersWord = "سفارش‌ها",
            ProductsWord = "محصولات",
            CopySecret = "همین حالا این رمز را کپی کنید",
            CopySecretHint = "هر پیام با آن امضا می‌شود تا سیستم شما پیام‌های جعلی را بشناسد. فقط یک بار نمایش داده می‌شود.",
            TheSecret = "رمز",
            Webhooks = "وب‌هوک‌ها",
            WebhooksHint =
                "سیستم‌های خود (حسابداری، انبار، صفحه‌گسترده) را در لحظه از هر سفارش باخبر کنید: پیامی امضاشده به نشانی "
                + "شما فرستاده می‌شود و اگر نرسد تا یک روز تکرار می‌شود.",
            Events = "رویدادها",
            AddWebhook = "افزودن وب‌هوک",
            AddedBefore = "این وب‌هوک قبلاً اضافه شده و رمز آن همان موقع نمایش داده شد.",
            IsOn = "وب‌هوک روشن است.",
            IsOff = "وب‌هوک خاموش است. رویدادی فرستاده نمی‌شود.",
            TestSent = "رویداد آزمایشی در راه است.",
            TryingAgain = "در حال تلاش دوباره.",
            SentAgain = "دوباره فرستاده می‌شود.",
            Removed = "حذف شد.",
            Webhook = "وب‌هوک",
            SendTest = "ارسال آزمایشی",
            NewSecret = "رمز جدید…",
            ReplaceSecret = "جایگزینی رمز",
            RemoveMore = "حذف…",
            RemoveNow = "حذف شود",
            TryNow = "تلاش دوباره",
            NothingSent = "هنوز چیزی فرستاده نشده. ارسال‌های هفت روز اخیر اینجا می‌آید.",
            Response = "پاسخ",
            Resend = "ارسال دوباره",
            Failed = "ناموفق",
            AddedAt = when => $"اضافه‌شده {when}",
            PausedUntil = (when, reason) => $"پس از خطاها تا {when} متوقف است: {reason}",
            EventsWait = n => Plural.UpToOne(n, $"{n} رویداد در انتظار ارسال است.", $"{n} رویداد در انتظار ارسال است."),
            NothingLost = "چیزی گم نمی‌شود: هر رویداد تا یک روز دوباره فرستاده می‌شود.",
            TriedNext = (n, when) => Plural.UpToOne(n, $"{n} بار تلاش شد؛ بعدی {when}.", $"{n} بار تلاش شد؛ بعدی {when}."),
            Tried = n => Plural.UpToOne(n, $"{n} بار تلاش شد.", $"{n} بار تلاش شد."),
            Notes = new()
            {
                Arrived = "رسید.",
                NotPublic = "این نشانی در اینترنت عمومی نیست، پس چیزی فرستاده نشد.",
                Certificate = "گواهی TLS آن برای این نشانی معتبر نیست.",
                NoName = "نام آن پیدا نشد.",
                BrokenOff = "اتصال را قطع کرد.",
                NoAnswer = "پاسخ نداد.",
                WasOff = "آن زمان وب‌هوک خاموش یا حذف شده بود.",
                Paused = "پس از چند شکست متوقف است.",
                Later = "در نوبت است.",
                NotTried = "امتحان نشد. گزارش گرداننده جزئیات را دارد.",
                GivenUp = "دیگر امتحان نمی‌شود.",
                Answered = status => $"پاسخ داد: {status}.",
                NoAnswerIn = seconds => $"در {seconds} ثانیه پاسخی نرسید.",
                NotReached = reason => $"دسترسی به آن ممکن نیست ({reason}).",
            },
        };
}
