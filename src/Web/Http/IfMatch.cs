using System.Globalization;
using System.Reflection;
using Dukaan.Values;

namespace Dukaan.Web.Http;

/// <summary>
/// The <c>If-Match</c> header (RFC 9110, section 13.1.1): the version that the client edits. Absent or <c>*</c>: not checked. A tag that
/// cannot be one of ours is stale by definition.
/// </summary>
/// <param name="Version">The version, or null.</param>
public readonly record struct IfMatch(long? Version)
{
    /// <exception cref="ErrorException">412: no version of ours can have this tag.</exception>
    public static IfMatch Of(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch;
        if (header.Count == 0 || header is ["*"])
        {
            return new IfMatch(null);
        }

        return
            header is [['"', .. var inner, '"']] && long.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new IfMatch(version)
            : throw new ErrorException(Problem.Of(Error.Stale()));
    }

    /// <summary>Binds a handler's parameter.</summary>
    public static ValueTask<IfMatch> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult(Of(context));
}
