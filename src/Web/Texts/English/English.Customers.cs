using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "Customers",
            Export = "Export (CSV)",
            NameOrPhone = "Name or phone",
            SearchThem = "Search customers",
            Tag = "Tag",
            All = "All customers",
            NoneYet = "No customers yet",
            NobodyFound = "Nobody found",
            WhoAppears = "Whoever orders in your shop appears here.",
            Last = when => $"last {when}",
            Spent = "Spent",
            FirstLast = (first, last) => $"First {first}, last {last}",
            Call = "Call",
            YourNotes = "Your notes",
            NoteHint = "Note. Only you and your team see it.",
            TagsHint = "Tags, separated by commas",
            SameTag = "The same tag",
            KeyScope = "See all customers, keep notes of them",
        };
}
