namespace Dukaan.Values;

/// <summary>The kinds of refusal; each is one HTTP status.</summary>
[GenerateSerializer, Alias("refusal-kind")]
public enum ErrorKind
{
    /// <summary>422: the input is invalid.</summary>
    Invalid,

    /// <summary>404.</summary>
    NotFound,

    /// <summary>409: the input is valid, the state does not allow it.</summary>
    Conflict,

    /// <summary>412: an older version was edited.</summary>
    Stale,

    /// <summary>401: the caller is unknown, or their session has ended.</summary>
    Unauthenticated,

    /// <summary>403: the caller is not allowed to do this.</summary>
    Forbidden,

    /// <summary>429.</summary>
    TooMany,

    /// <summary>503.</summary>
    Unavailable,
}
