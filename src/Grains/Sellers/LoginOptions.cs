namespace Dukaan.Sellers;

/// <summary>How one-time codes are sent.</summary>
public sealed class LoginOptions
{
    /// <summary>
    /// The host that the code is typed at, such as <c>dukaan.example</c>: the message ends with the line by which browsers offer to fill
    /// the code in (WICG, "Origin-bound one-time codes delivered via SMS"). Null: no such line.
    /// </summary>
    public string? Host { get; set; }

    /// <summary>Whether the codes of all phones together have limits. Without them is for benchmarks.</summary>
    public bool Ceiling { get; set; } = true;
}
