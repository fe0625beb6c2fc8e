namespace Dukaan.Silo.Deliveries;

/// <summary>
/// What the log of deliveries notes of a try, in English. It is stored as a sentence, and people read it in their language: a note that is
/// shown to sellers is one of these.
/// </summary>
public static class DeliveryNotes
{
    public const string Arrived = "Arrived.";
    public const string NotPublic = "The address is not on the public internet, so nothing was sent.";
    public const string Certificate = "Its TLS certificate is not valid for this address.";
    public const string NoName = "Its name was not found.";
    public const string BrokenOff = "It broke the connection off.";
    public const string NoAnswer = "It did not answer.";
    public const string WasOff = "The webhook was off or gone by then.";
    public const string HostFull = "Others are being posted to the same host.";
    public const string Paused = "Paused after failures.";
    public const string Restarted = "The server was restarted.";
    public const string OtherHome = "Another region may be home.";
    public const string NotTried = "It could not be tried. The operator's log has more.";

    /// <summary>At the end of another note: there is no further try.</summary>
    public const string GivenUp = " Given up.";

    /// <summary>It answered with a status that is no success.</summary>
    public static string Answered(int status) => $"It answered {status}.";

    /// <summary>There was no answer within so many seconds.</summary>
    public static string NoAnswerIn(double seconds) => $"No answer in {seconds:0} seconds.";

    /// <summary>There was no connection, with the operating system's reason.</summary>
    public static string NotReached(string reason) => $"It cannot be reached ({reason}).";
}
