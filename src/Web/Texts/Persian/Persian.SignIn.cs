using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "کد جدید در راه است. کد قبلی هم تا پایان 10 دقیقه‌اش معتبر است.",
            AskFirst = "اول درخواست کد بدهید.",
            TypeCode = "کد را وارد کنید",
            Step = (step, steps) => $"مرحله {step} از {steps}",
            SentTo = phone => $"کد را به {phone} فرستادیم.",
            AnotherNumber = "شماره دیگری دارید؟",
            CodeFromMessage = "کد پیامک",
            Spent = wrong => $"{wrong} پس از پنج بار ورود اشتباه، کد از اعتبار می‌افتد.",
            Continue = "ادامه",
            NothingCame = "کد نرسید؟",
            SendNewCode = "ارسال کد جدید",
            IsItYou = "خودتان هستید؟",
            FreshCode =
                "این کار مقصد پول یا دسترسی افراد را تغییر می‌دهد. کدی به تلفن شما فرستادیم؛ آنچه نوشته‌اید حفظ می‌شود و "
                + "با آن ادامه می‌یابد.",
            SignedOut = "از حساب خود خارج شدید.",
            SignedOutEverywhere = "در همه دستگاه‌ها از حساب خود خارج شدید.",
            YourPhone = "شماره موبایل شما",
            Title = "ورود یا باز کردن فروشگاه",
            OpenOrBack = "فروشگاهتان را باز کنید، یا به آن برگردید",
            PhoneIsAll = "فقط شماره موبایل لازم است. برایتان کد می‌فرستیم، نه تبلیغات.",
            Country = "کشور",
            SendCode = "ارسال کد",
            InAMinute = "آماده در کمتر از یک دقیقه",
            CashAndUpi = "پرداخت در محل و UPI",
            ShareOnWhatsApp = "لینک خود را در WhatsApp بفرستید",
            NameShop = "نام فروشگاه را بگذارید",
            WhatName = "نام فروشگاه شما چیست؟",
            ChangeLater = "همه‌چیز را بعداً می‌توانید تغییر دهید.",
            ShopName = "نام فروشگاه",
            NameExample = "شیرینی گلستان",
            ChooseLink = "انتخاب لینک",
            ShopLink = "لینک فروشگاه شما",
            LinkHint = "حروف کوچک لاتین، رقم و خط تیره. اگر خالی بگذارید، از روی نام ساخته می‌شود.",
            ShowNumber = phone => $"شماره من {phone} در فروشگاه نمایش داده شود",
            ShowNumberHint = "برای تماس و WhatsApp. مشتریانی که در محل پرداخت می‌کنند دنبال آن می‌گردند. در تنظیمات قابل تغییر است.",
            OpenMyShop = "باز کردن فروشگاه من",
            Closed = "بسته",
            Join = shop => $"پیوستن به {shop}",
            InvitesYou = "شما را به تیم خود دعوت کرده است.",
            RoleOf = role => $"نقش شما: {role}",
            JoinTeam = "پیوستن به تیم",
            Welcome = shop => $"به تیم {shop} خوش آمدید.",
            LeftTeam = "از تیم خارج شدید.",
            Invitation = "دعوت‌نامه",
            NotOpenForYou = "این دعوت‌نامه برای شما باز نیست",
            NotOpenWhy =
                "شاید منقضی شده یا برای شماره دیگری باشد. از مالک فروشگاه دعوت‌نامه جدید بخواهید، یا با شماره دعوت‌شده " + "وارد شوید.",
            SignInOther = "ورود با شماره دیگر",
        };
}
