using System.Globalization;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>A review that is typed and not sent or not accepted yet.</summary>
/// <param name="Line">The line's number; 0: none is typed.</param>
/// <param name="Stars">As chosen; empty: not yet.</param>
/// <param name="Picture">The id of a photo that was stored already; empty: none.</param>
internal sealed record ReviewInput(int Line, string Stars, string Text, string Picture)
{
    public static ReviewInput None { get; } = new(0, "", "", "");

    public bool Any => Line > 0;

    public static string FieldOf(string name, int line) => string.Create(CultureInfo.InvariantCulture, $"review-{name}-{line}");

    public static ReviewInput Of(IFormCollection form, int line) =>
        new(
            line,
            form[FieldOf("stars", line)].ToString(),
            form[FieldOf("text", line)].ToString(),
            form[FieldOf("picture", line)].ToString()
        );

    /// <summary>The first line of which something is typed.</summary>
    public static ReviewInput Of(IFormCollection form) =>
        Enumerable
            .Range(1, ReviewForm.MaxLines)
            .Select(line => Of(form, line))
            .FirstOrDefault(one => one.Stars.Length + one.Text.Length > 0)
        ?? None;
}
