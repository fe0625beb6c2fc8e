namespace Dukaan.Values;

/// <summary>The kinds of refusal; each is one HTTP status.</summary>
[GenerateSerializer, Alias("refusal-kind")]
public enum ErrorKind
{
    /// <summary>422: the input is not acceptable.</summary>
    Invalid,

    /// <summary>404.</summary>
    NotFound,

    /// <summary>409: the input is fine, the state is not.</summary>
    Conflict,

    /// <summary>412: an older version was edited.</summary>
    Stale,

    /// <summary>401: who is asking is not known, or no longer.</summary>
    Unauthenticated,

    /// <summary>403: who is asking may not.</summary>
    Forbidden,

    /// <summary>429.</summary>
    TooMany,

    /// <summary>503.</summary>
    Unavailable,
}
