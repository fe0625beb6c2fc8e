using System.Collections.Immutable;
using Dukaan.Values;

namespace Dukaan.Web.Http;

/// <summary>Problem details (RFC 9457) on the wire.</summary>
/// <param name="Type"><c>about:blank</c>: what kind it is, <paramref name="Code"/> says.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">One sentence for a person.</param>
/// <param name="Code">Stable and machine readable: <c>slug-taken</c>.</param>
/// <param name="Errors">What is wrong with which field.</param>
/// <param name="Items">What it is about, such as the ids of sold-out products.</param>
/// <param name="Lines">For <c>sold-out</c>: each line of which there is too little, with how many are left.</param>
/// <param name="NewTotal">The total that is true now.</param>
/// <param name="Existing">What is there already, such as the order that a cart became.</param>
/// <param name="TraceId">Names this request in the server's log.</param>
public sealed record ProblemBody(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    IReadOnlyDictionary<string, string[]>? Errors,
    ImmutableArray<string>? Items,
    ImmutableArray<ShortLine>? Lines,
    Money? NewTotal,
    ExistingBody? Existing,
    string TraceId
);
