using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static DomainsTexts Domains =>
        new()
        {
            OwnDomain = "آپ کا اپنا ڈومین",
            YourDomain = "آپ کا ڈومین",
            AnotherDomain = "ایک اور ڈومین",
            DomainHint = "کہیں سے بھی خریدا ہوا۔ آپ ثابت کرتے ہیں کہ آپ کا ہے، تاکہ کوئی اور استعمال نہ کرے۔",
            AddDomain = "ڈومین شامل کریں",
            CheckNow = "ابھی جانچیں",
            MakeMain = "مرکزی ڈومین بنائیں",
            ShowsMain = "یہ آپ کی دکان دکھاتا ہے، لنک بھی اسی کے ہیں۔ DNS ریکارڈ ایسے ہی رکھیں۔",
            Use = link => $"دکان کے لیے اپنا ڈومین لگائیں۔ {link} چلتا رہے گا، آرڈر پہلے کی طرح یہاں آئیں گے۔",
            NowUse = domain => $"دکان کے لنک اب {domain} کے ہیں۔",
            RemoveOne = domain => $"{domain} ہٹائیں",
            Live = "چالو",
            NotPointing = "اب یہاں نہیں آتا",
            RedirectsTo = domain => $"یہ {domain} پر لے جاتا ہے۔ DNS ریکارڈ ایسے ہی رکھیں۔",
            StillShown = said => $"{said} دکان ابھی یہاں دکھتی ہے؛ جلد ٹھیک کریں۔",
            NotLooked = "جہاں ڈومین خریدا وہاں یہ DNS ریکارڈ بنائیں، پھر جانچیں۔",
            Fine = "یہ آپ کی دکان دکھاتا ہے۔",
            NoAddress = "ڈومین کا ابھی کوئی پتہ نہیں۔ نئے ریکارڈ ہر جگہ دکھنے میں چند منٹ سے ایک دن لگتا ہے۔",
            NoProof = "ڈومین یہاں آتا ہے۔ ملکیت کا TXT ریکارڈ ابھی نہیں۔",
            NotAnswered = "نیم سرور نے جواب نہیں دیا۔ ہم خود دوبارہ دیکھیں گے۔",
            Taken = "ریکارڈ درست ہیں، مگر دوسری دکان یہ ڈومین استعمال کرتی ہے۔ پہلے وہاں سے ہٹائیں۔",
            Elsewhere = address => $"ڈومین {address} پر جاتا ہے، جو ہم نہیں۔ وہ ریکارڈ بدلیں یا ہٹائیں۔",
            OtherProof = value => $"ڈومین یہاں آتا ہے، مگر TXT ریکارڈ میں اور قدر ہے: {value}",
            BareHint = "کچھ ادارے نام بغیر ڈومین کے مانگتے ہیں: shop.example.com کے لیے ”shop“۔",
            Instead = records => $"جہاں CNAME نہیں چلتا وہاں {records} بنائیں۔",
            RecordName = "نام",
            RecordValue = "قدر",
            CopyOf = value => $"{value} کاپی کریں",
            CheckedNext = (then, next) => $"پچھلی جانچ {then}؛ اگلی خودکار {next}۔",
            CheckedOnce = then => $"پچھلی جانچ {then}۔ ریکارڈ بنا کر ”ابھی جانچیں“ دبائیں۔",
            NotChecked = next => $"ابھی جانچ نہیں ہوئی؛ خودکار {next}۔",
            IsAdded = domain => $"{domain} شامل ہوا۔ DNS ریکارڈ بنائیں، پھر جانچیں۔",
            IsRemoved = domain => $"{domain} ہٹ گیا۔ DNS ریکارڈ بھی حذف کر سکتے ہیں۔",
        };
}
