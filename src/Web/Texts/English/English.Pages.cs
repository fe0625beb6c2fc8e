using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "Pages and announcement",
            Hint = "About you, contact and policies. Links to them stand at the foot of your shop.",
            NewPage = "New page",
            StartFromDraft = "Start from a draft",
            DraftHint = "This is a draft in your shop’s language, and no legal advice. Read it, change what does not fit, then save it.",
            Title = "Title",
            Text = "Text",
            TextHint = "## makes a heading, - a list, **two stars** bold, [words](https://example.com) a link.",
            CustomersSee = "Customers see this page",
            Delete = "Delete this page",
            Announcement = "Announcement",
            AnnouncementHint = "One line above every page of your shop. Empty: none.",
            Elsewhere = "Where else you are",
            ElsewhereHint = "One address a line, such as your Instagram or Facebook page.",
            PagesChanged = "Pages changed",
        };
}
