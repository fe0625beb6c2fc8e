namespace Dukaan.TestKit;

/// <summary>An object in <see cref="S3Server"/>.</summary>
/// <param name="Bytes">Its content.</param>
/// <param name="Modified">When it was written.</param>
/// <param name="Headers">What it is served with.</param>
public sealed record S3Object(byte[] Bytes, DateTimeOffset Modified, IReadOnlyDictionary<string, string> Headers);
