using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Dukaan.Web.Http;

/// <summary>The requested page of a list: <c>?limit=</c> 1 to 100, by default 50, and <c>?cursor=</c> from the previous response.</summary>
/// <param name="Limit">The number of items.</param>
/// <param name="After">The decoded cursor: the position of the last item of the page before; null: from the first.</param>
public readonly record struct Paging(int Limit, string? After)
{
    public const int Max = 100;
    public const int Usual = 50;

    /// <summary>The longest cursor, in characters: that of a search carries how the query was read.</summary>
    private const int Longest = 2_048;

    /// <exception cref="ErrorException">422: the limit cannot be one. 400: the cursor cannot.</exception>
    public static Paging Of(HttpContext context)
    {
        var query = context.Request.Query;
        var limit = Usual;
        if (
            query["limit"] is [{ } text]
            && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= Max)
        )
        {
            throw new ErrorException(Problem.Field("limit", "limit-range", $"limit is a whole number from 1 to {Max}."));
        }

        return new Paging(limit, query["cursor"] is [{ Length: > 0 } cursor] ? Read(cursor) : null);
    }

    /// <summary>Binds a handler's parameter.</summary>
    public static ValueTask<Paging> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult(Of(context));

    /// <summary>The cursor as a number, for lists sorted by one.</summary>
    /// <exception cref="ErrorException">400: it is no cursor of this list.</exception>
    public long? AfterNumber() =>
        After is null ? null
        : long.TryParse(After, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw Broken();

    /// <summary>Makes the page: one more item than <see cref="Limit"/> was read, to know whether more follow.</summary>
    /// <param name="read">Up to <c>Limit + 1</c> items.</param>
    /// <param name="show">Converts an item.</param>
    /// <param name="place">The item's position in the list: the content of the next cursor.</param>
    public PageOf<TShown> Cut<TItem, TShown>(IReadOnlyList<TItem> read, Func<TItem, TShown> show, Func<TItem, string> place)
    {
        var shown = read.Take(Limit);
        return new PageOf<TShown>([.. shown.Select(show)], read.Count > Limit ? Write(place(read[Limit - 1])) : null);
    }

    /// <summary>A cursor is opaque to clients: base64url of the position.</summary>
    public static string Write(string place) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(place));

    /// <summary>400: this cursor does not come from a response of this list.</summary>
    public static ErrorException Broken() =>
        new(
            Problem.Field(
                "cursor",
                "cursor-broken",
                "This cursor is not from an answer of this list. Start without one.",
                StatusCodes.Status400BadRequest
            )
        );

    /// <summary>The position in a cursor; false: there is none.</summary>
    public static bool TryRead(string cursor, out string place)
    {
        var bytes = cursor.Length <= 256 ? stackalloc byte[192] : new byte[Math.Min(cursor.Length, Longest)];
        var written = 0;
        var ok =
            cursor.Length <= Longest && Base64Url.DecodeFromChars(cursor, bytes, out _, out written) == OperationStatus.Done && written > 0;
        place = ok ? Encoding.UTF8.GetString(bytes[..written]) : "";
        return ok;
    }

    private static string Read(string cursor) => TryRead(cursor, out var place) ? place : throw Broken();
}
