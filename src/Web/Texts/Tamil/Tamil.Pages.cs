using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "பக்கங்களும் அறிவிப்பும்",
            Hint = "உங்களைப் பற்றி, தொடர்பு, விதிமுறைகள். இணைப்புகள் கடையின் அடியில் இருக்கும்.",
            NewPage = "புதிய பக்கம்",
            StartFromDraft = "வரைவிலிருந்து தொடங்கு",
            DraftHint = "இது கடையின் மொழியில் ஒரு வரைவு, சட்ட ஆலோசனை அல்ல. படித்து, பொருந்தாததை மாற்றி, சேமியுங்கள்.",
            Title = "தலைப்பு",
            Text = "உரை",
            TextHint = "## தலைப்பு, - பட்டியல், **இரு விண்மீன்** தடிமன், [சொற்கள்](https://example.com) இணைப்பு.",
            CustomersSee = "வாடிக்கையாளர்கள் இப்பக்கத்தைப் பார்க்கட்டும்",
            Delete = "இந்தப் பக்கத்தை நீக்கு",
            Announcement = "அறிவிப்பு",
            AnnouncementHint = "கடையின் ஒவ்வொரு பக்கத்தின் மேலும் ஒரு வரி. காலி: இல்லை.",
            Elsewhere = "வேறு எங்கு இருக்கிறீர்கள்",
            ElsewhereHint = "ஒரு வரிக்கு ஒரு முகவரி, எ.கா. உங்கள் Instagram அல்லது Facebook பக்கம்.",
            PagesChanged = "பக்கங்கள் மாற்றப்பட்டன",
        };
}
