using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "حساب من",
            SignIn = "ورود",
            SignInHint = "با شمارهٔ تلفن و کد، بدون گذرواژه.",
            SendCode = "کد را برایم بفرستید",
            TypeCode = "کد را بنویسید",
            SentTo = "کدی به {0} فرستادیم.",
            Code = "کد داخل پیام",
            Continue = "ادامه",
            AnotherNumber = "استفاده از شمارهٔ دیگر",
            SendAgain = "فرستادن کد تازه",
            CodeWrong = "این کد درست نیست یا زمانش گذشته است. کد تازه‌ای بخواهید.",
            TooManyCodes = "کدهای زیادی خواسته شده است. بعداً دوباره امتحان کنید.",
            PhoneCountry = "به شماره‌های این کشور کد نمی‌فرستیم.",
            CodeNotSent = "کد فرستاده نشد. کمی بعد دوباره امتحان کنید.",
            CodeMessage = "{0} کد شما برای {1} است. 10 دقیقه اعتبار دارد. آن را به کسی ندهید.",
            SignedInWith = "با {0} وارد شده‌اید",
            SignOut = "خروج",
            SignOutEverywhere = "خروج از همهٔ دستگاه‌ها",
            Orders = "سفارش‌های من",
            NoOrders = "هنوز سفارشی با این شماره نیست.",
            Older = "سفارش‌های قدیمی‌تر",
            BuyAgain = "خرید دوباره",
            NotThere = "دیگر موجود نیست: {0}",
            Guest = "بدون ورود ثبت شده است. لینک داخل پیام آن را باز می‌کند.",
            Addresses = "نشانی‌های من",
            NoAddresses = "نشانی‌ای که به آن سفارش می‌دهید اینجا می‌ماند.",
            Edit = "ویرایش",
            Delete = "حذف",
            Save = "ذخیره",
            Wishes = "علاقه‌مندی‌ها",
            Wish = "افزودن به علاقه‌مندی‌ها",
            NoWishes = "هنوز چیزی در علاقه‌مندی‌های شما نیست.",
            FillIn = "وارد شوید تا نام و نشانی شما پر شود.",
            NewAddress = "نشانی دیگر",
            OtherShops = "فروشگاه‌های دیگر این فروشنده",
            ShareHint = "نشانی‌ها و ورود من آنجا هم به کار رود: {0}. سفارش‌ها در فروشگاه خود می‌مانند.",
            Share = "آنجا هم استفاده شود",
            Shared = "نشانی‌ها و ورود شما آنجا هم کار می‌کند: {0}.",
            Unshare = "پایان اشتراک‌گذاری",
        };
}
