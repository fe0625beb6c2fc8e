using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "Locais de stock",
            Hint = "A encomenda sai toda do local mais próximo que tem tudo, pelo código postal. Senão, do primeiro que tiver.",
            Add = "Adicionar local",
            FirstHint = "Primeiro dê um nome ao sítio onde está agora o seu stock. Depois adicione outro.",
            MainHint = "Tem todo o stock que não está noutro local.",
            RemoveHint = "Vazio: o local é removido e o seu stock conta no principal.",
            PostalCode = "Código postal",
            Location = "Local",
            Carry = "Mover stock",
            CarryNow = "Mover",
            From = "De",
            To = "Para",
            Carried = (units, from, to) => $"{units}: {from} → {to}",
            Former = "Local anterior",
            TakenFrom = "Sai de:",
            File = "Ficheiro de stock",
            FileHint = "Uma linha por artigo, uma coluna por local. Altere os números e envie o ficheiro de novo.",
            Upload = "Enviar o ficheiro",
            Counted = (changed, wrong) => $"{changed} quantidades alteradas, {wrong} não puderam ser lidas.",
        };
}
