using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "نیا کوڈ آ رہا ہے۔ پچھلا بھی اپنے 10 منٹ تک چلے گا۔",
            AskFirst = "پہلے کوڈ منگوائیں۔",
            TypeCode = "کوڈ لکھیں",
            Step = (step, steps) => $"مرحلہ {step} از {steps}",
            SentTo = phone => $"ہم نے {phone} پر بھیجا ہے۔",
            AnotherNumber = "دوسرا نمبر؟",
            CodeFromMessage = "پیغام کا کوڈ",
            Spent = wrong => $"{wrong} پانچ غلط کوششوں کے بعد کوڈ بیکار ہو جاتا ہے۔",
            Continue = "آگے بڑھیں",
            NothingCame = "کچھ نہیں آیا؟",
            SendNewCode = "نیا کوڈ بھیجیں",
            IsItYou = "کیا یہ آپ ہیں؟",
            FreshCode =
                "اس سے بدلتا ہے کہ رقم کہاں جائے یا کون داخل ہو۔ ہم نے آپ کے فون پر کوڈ بھیجا ہے؛ آپ کا لکھا محفوظ ہے اور "
                + "کوڈ کے ساتھ آگے جائے گا۔",
            SignedOut = "آپ سائن آؤٹ ہو گئے۔",
            SignedOutEverywhere = "آپ تمام آلات سے سائن آؤٹ ہو گئے۔",
            YourPhone = "آپ کا فون نمبر",
            Title = "سائن اِن کریں یا دکان کھولیں",
            OpenOrBack = "اپنی دکان کھولیں، یا اس پر واپس آئیں",
            PhoneIsAll = "صرف آپ کا فون نمبر چاہیے۔ ہم کوڈ بھیجتے ہیں، اشتہار نہیں۔",
            Country = "ملک",
            SendCode = "مجھے کوڈ بھیجیں",
            InAMinute = "ایک منٹ سے کم میں تیار",
            CashAndUpi = "کیش آن ڈیلیوری اور UPI",
            ShareOnWhatsApp = "WhatsApp پر لنک شیئر کریں",
            NameShop = "دکان کا نام رکھیں",
            WhatName = "آپ کی دکان کا نام کیا ہے؟",
            ChangeLater = "سب کچھ بعد میں بدل سکتے ہیں۔",
            ShopName = "دکان کا نام",
            NameExample = "آشا سویٹس",
            ChooseLink = "لنک خود چنیں",
            ShopLink = "دکان کا لنک",
            LinkHint = "انگریزی کے چھوٹے حروف، ہندسے اور ہائفن۔ خالی چھوڑیں تو ہم نام سے بنا دیں گے۔",
            ShowNumber = phone => $"دکان میں میرا نمبر {phone} دکھائیں",
            ShowNumberHint = "کال اور WhatsApp کے لیے۔ ڈیلیوری پر ادا کرنے والے اسے ڈھونڈتے ہیں۔ ترتیبات میں بدل سکتے ہیں۔",
            OpenMyShop = "میری دکان کھولیں",
            Closed = "بند",
            Join = shop => $"{shop} میں شامل ہوں",
            InvitesYou = "آپ کو اپنی ٹیم میں بلا رہی ہے۔",
            RoleOf = role => $"آپ کا کردار: {role}",
            JoinTeam = "ٹیم میں شامل ہوں",
            Welcome = shop => $"{shop} کی ٹیم میں خوش آمدید۔",
            LeftTeam = "آپ نے ٹیم چھوڑ دی۔",
            Invitation = "دعوت",
            NotOpenForYou = "یہ دعوت آپ کے لیے کھلی نہیں",
            NotOpenWhy =
                "شاید مدت ختم ہو گئی، یا دوسرے نمبر کے لیے ہے۔ مالک سے نئی مانگیں، یا جس نمبر کو بلایا گیا اس سے سائن اِن " + "کریں۔",
            SignInOther = "دوسرے نمبر سے سائن اِن کریں",
        };
}
