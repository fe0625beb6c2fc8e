using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "Encomendas: feitas, alteradas",
            ProductEvents = "Produtos: adicionados, alterados, eliminados",
            OrdersWord = "encomendas",
            ProductsWord = "produtos",
            CopySecret = "Copie este segredo agora",
            CopySecretHint = "Assina todas as mensagens, para que o seu sistema reconheça falsificações. Só é mostrado uma vez.",
            TheSecret = "O segredo",
            Webhooks = "Webhooks",
            WebhooksHint =
                "Avise os seus próprios sistemas (contabilidade, armazém, folha de cálculo) de cada encomenda no momento: "
                + "é enviada uma mensagem assinada para o seu endereço, e repetida durante um dia se não chegar.",
            Events = "Eventos",
            AddWebhook = "Adicionar webhook",
            AddedBefore = "Este webhook já foi adicionado, e o segredo foi mostrado nessa altura.",
            IsOn = "O webhook está ligado.",
            IsOff = "O webhook está desligado. Não são enviados eventos.",
            TestSent = "Vai a caminho um evento de teste.",
            TryingAgain = "A tentar novamente.",
            SentAgain = "Está a ser enviado novamente.",
            Removed = "Removido.",
            Webhook = "Webhook",
            SendTest = "Enviar um teste",
            NewSecret = "Novo segredo…",
            ReplaceSecret = "Substituir o segredo",
            RemoveMore = "Remover…",
            RemoveNow = "Remover agora",
            TryNow = "Tentar agora",
            NothingSent = "Ainda nada foi enviado. Os envios dos últimos sete dias aparecem aqui.",
            Response = "Resposta",
            Resend = "Reenviar",
            Failed = "Falhou",
            AddedAt = when => $"adicionado {when}",
            PausedUntil = (when, reason) => $"Em pausa após falhas, até {when}: {reason}",
            EventsWait = n => Plural.One(n, $"{n} evento à espera de envio.", $"{n} eventos à espera de envio."),
            NothingLost = "Nada se perde: cada evento é repetido durante um dia.",
            TriedNext = (n, when) => Plural.One(n, $"{n} tentativa; próxima {when}.", $"{n} tentativas; próxima {when}."),
            Tried = n => Plural.One(n, $"{n} tentativa.", $"{n} tentativas."),
            Notes = new()
            {
                Arrived = "Chegou.",
                NotPublic = "O endereço não está na internet pública, por isso nada foi enviado.",
                Certificate = "O certificado TLS não é válido para este endereço.",
                NoName = "O nome não foi encontrado.",
                BrokenOff = "A ligação foi interrompida.",
                NoAnswer = "Não respondeu.",
                WasOff = "O webhook estava desligado ou já não existia.",
                Paused = "Em pausa depois de falhas.",
                Later = "Aguarda a sua vez.",
                NotTried = "Não foi possível tentar. O registo do operador diz mais.",
                GivenUp = "Sem mais tentativas.",
                Answered = status => $"Respondeu {status}.",
                NoAnswerIn = seconds => $"Sem resposta em {seconds} segundos.",
                NotReached = reason => $"Não é possível contactá-lo ({reason}).",
            },
        };
}
