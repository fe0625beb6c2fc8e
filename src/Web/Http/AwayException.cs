namespace Dukaan.Web.Http;

/// <summary>What a request needs from elsewhere cannot be reached now. A retry helps, and nothing was changed.</summary>
public class AwayException : IOException
{
    public AwayException(string message, Exception? inner = null)
        : base(message, inner) { }
}
