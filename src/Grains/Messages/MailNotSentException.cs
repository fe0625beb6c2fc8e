namespace Dukaan.Messages;

/// <summary>A relay did not take a mail.</summary>
/// <param name="message">For operators; never an address.</param>
/// <param name="failure">Why.</param>
/// <param name="ofRelay">Whether the relay failed as such, and would have failed for every mail.</param>
public sealed class MailNotSentException(string message, MailFailure failure, bool ofRelay = false) : Exception(message)
{
    public MailFailure Failure => failure;

    public bool OfRelay => ofRelay;
}
